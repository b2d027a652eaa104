import { join } from 'node:path';
import { writeXlsx } from '../../src/files/write-xlsx';
import type { SheetPlan } from '../../src/workbook/plan';
import { bareSheet, cell } from '../files/rich-plan';
import { evaluateInLibreOffice, pdfToPng, recalculate, toPdf, type Calculated } from './libreoffice';
import { NotInstalled } from '../setup/not-installed';
import { kept, office, run } from './office';

const book = (...sheets: SheetPlan[]): Promise<Uint8Array> =>
  writeXlsx({ title: 'Sổ', names: [], sheets, protected: false });

describe('recalculate', () => {
  test('ignores cached values and keeps the type of every result', async () => {
    const formulas = [
      ['SUM(A1:A2)', 3],
      ['A1=1', true],
      ['A1/A9', { error: '#DIV/0!' }],
      ['NA()', { error: '#N/A' }],
      ['CCHC_TYLE(A1)', { error: '#NAME?' }],
      ['"Đã nộp "&A3', 'Đã nộp <b>&amp; "x"'],
      ['A9&""', ''],
      ['ISBLANK(A9)', true],
      ['SUMPRODUCT((A1:A2>=1)*(A1:A2<=1))', 1],
      ['COUNTIFS(A1:A2,">1",A1:A2,"<3")', 1],
      ['COUNTIFS(A3,"*amp*")', 1],
      ['0.1+0.2', 0.3],
      ['2/3', 0.666666666666667],
      ['DATE(2026,10,15)', 46310],
      ['1E+20*10', 1e21],
      ["SUM('Trang hai'!A1,1)", 43],
    ] as const;
    const inputs = [1, 2, '<b>&amp; "x"'];
    const first = bareSheet(
      'Trang một',
      formulas.map(([formula], row) => ({
        cells: [row < inputs.length ? cell(inputs[row]!) : null, cell({ formula, value: 'sai' }, 'status')],
      })),
    );
    const values = await recalculate(await book(first, bareSheet('Trang hai', [{ cells: [cell(42)] }])));
    expect([...values.keys()]).toEqual(['Trang một', 'Trang hai']);
    const sheet = values.get('Trang một')!;
    const results = formulas.map(([formula], row): [string, Calculated | undefined] => [
      formula,
      sheet.get(`B${row + 1}`),
    ]);
    expect(results).toEqual(formulas);
    expect(sheet.get('A1')).toBe(1);
    expect(sheet.has('A9')).toBe(false);
  });

  test('says so when the file is no workbook', async () => {
    const refusal = await recalculate(new Uint8Array([80, 75, 3, 4, 1, 2, 3])).catch((error: Error) => error);
    if (refusal instanceof NotInstalled) throw refusal;
    expect(String(refusal)).toContain('made no .xlsx');
  });

  test('says so when LibreOffice is missing', async () => {
    const before = process.env['SOFFICE'];
    process.env['SOFFICE'] = '/nowhere/soffice';
    try {
      await expect(recalculate(await book(bareSheet('Trang')))).rejects.toThrow('SOFFICE');
    } finally {
      if (before === undefined) delete process.env['SOFFICE'];
      else process.env['SOFFICE'] = before;
    }
  });
});

test('one LibreOffice serves all calls, and another one takes its place when it has crashed', async () => {
  const bytes = await book(bareSheet('Trang', [{ cells: [cell({ formula: '1+1', value: 0 })] }]));
  const two = async (): Promise<unknown> => (await recalculate(bytes)).get('Trang')!.get('A1');
  expect(await two()).toBe(2);
  const first = await kept();
  expect(first).toBeDefined();
  expect(await two()).toBe(2);
  expect(await kept()).toBe(first);
  process.kill(-first!, 'SIGKILL');
  while (isRunning(first!)) await new Promise(resolve => setTimeout(resolve, 20));
  expect(await two()).toBe(2);
  expect(await kept()).not.toBe(first);
});

test('LibreOffice ends with the process that it was kept for', async () => {
  await office(['--version'], __filename);
  const script = `const { kept, office } = require(${JSON.stringify(join(__dirname, 'office'))});
    office(['--version'], ${JSON.stringify(__filename)}).then(kept).then(console.log)`;
  const id = Number(await run(process.execPath, [require.resolve('tsx/cli'), '-e', script]));
  expect(id).toBeGreaterThan(0);
  while (isRunning(id)) await new Promise(resolve => setTimeout(resolve, 20));
});

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

describe('evaluateInLibreOffice', () => {
  test('evaluates each formula over its own row of inputs', async () => {
    const error = { error: '#N/A' };
    const results = await evaluateInLibreOffice([
      { name: 'tổng', rows: [[1, 2], [3], [null, 4]], formula: row => `SUM(A${row}:B${row})` },
      {
        name: 'kiểu',
        rows: [[1], ['1'], [true], [null], [''], [error]],
        formula: row => `IFERROR(IF(ISBLANK(A${row}),"trống",IF(ISTEXT(A${row}),"chữ",A${row})),"lỗi")`,
      },
      { name: 'lỗi', rows: [[error], [{ error: '#DIV/0!' }], [2]], formula: row => `1/A${row}` },
      { name: 'không', rows: [[]], formula: () => '1=2' },
    ]);
    expect(results).toEqual([
      [3, 3, 4],
      [1, 'chữ', true, 'trống', 'chữ', 'lỗi'],
      [error, { error: '#DIV/0!' }, 0.5],
      [false],
    ]);
  });

  test('takes thousands of cases at once', async () => {
    const rows = Array.from({ length: 2_000 }, (_, index) => [index, index * 2]);
    const batches = Array.from({ length: 12 }, (_, index) => ({
      name: `b${index}`,
      rows,
      formula: (row: number) => `IF(A${row}>=0,ROUND(A${row}*${index}+B${row}/4,6),"")`,
    }));
    const results = await evaluateInLibreOffice(batches);
    expect(results).toEqual(batches.map((_, index) => rows.map(([a = 0, b = 0]) => a * index + b / 4)));
  });
});

describe('a printed workbook', () => {
  test('has one picture per page', async () => {
    const sheet = (name: string): SheetPlan => bareSheet(name, [{ cells: [cell('Trang in', 'title')] }]);
    const pages = await pdfToPng(await toPdf(await book(sheet('Một'), sheet('Hai'))), 50);
    expect(pages.map(page => Buffer.from(page.subarray(1, 4)).toString())).toEqual(['PNG', 'PNG']);
  });
});
