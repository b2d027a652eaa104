import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Linter } from 'eslint';
import { FUNCTION_IDS } from '../../src/rules/custom-function';
import { functionHelp } from '../../src/functions/help';
import { functionsJson } from '../../src/functions/metadata';
import { budget } from '../bench/budget';
import { buildProduct, DIST } from '../host/build-product';
import { loadClient } from '../host/client/load-client';
import type { EmptyCell } from '../host/functions/argument';
import type { SharedFunctions } from '../host/functions/function-metadata';
import { loadFunctions } from '../host/functions/load-functions';
import { startHost, type HeadlessExcel } from '../host/start-host';

const BUNDLE = join(DIST, 'functions.js');

let shared: SharedFunctions;
beforeAll(async () => {
  await buildProduct();
  const client = loadClient({
    isSetSupported: () => true,
    execute: () => Promise.reject(new Error('functions ask Excel for nothing')),
  });
  shared = loadFunctions(BUNDLE, client.CustomFunctions);
});

let host: HeadlessExcel | undefined;
afterEach(() => {
  host?.dispose();
  host = undefined;
});

/** What formulas show in an Excel that runs the built bundle, below the cells of a sheet. */
async function shown(
  formulas: readonly string[],
  cells: Readonly<Record<string, unknown[][]>> = {},
  emptyCell: EmptyCell = 0,
): Promise<unknown[]> {
  host = startHost({ sharedFunctions: BUNDLE, emptyCell });
  host.install();
  return Excel.run(async context => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    for (const [address, values] of Object.entries(cells)) sheet.getRange(address).values = values;
    const range = sheet.getRangeByIndexes(20, 0, formulas.length, 1);
    range.formulas = formulas.map(formula => [formula]);
    range.load('values');
    await context.sync();
    return range.values.map(([value]) => value as unknown);
  });
}

test('the bundle runs without a window and associates every function with its id', () => {
  expect([...shared.implementations.keys()]).toEqual([...FUNCTION_IDS]);
});

test('the bundle holds neither descriptions nor native formulas', async () => {
  const text = await readFile(BUNDLE, 'utf8');
  expect(text).not.toContain(functionsJson('vi').functions[0]!.description);
  expect(text).not.toContain('SUMPRODUCT');
  expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(budget('functionsGzBytes'));
});

test('the bundle is written in no newer syntax than the runtime of the functions knows', async () => {
  const syntax = { languageOptions: { ecmaVersion: 2020, sourceType: 'script' } } as const;
  expect(new Linter().verify('class A { a = 1 }', syntax)).not.toEqual([]);
  expect(new Linter().verify(await readFile(BUNDLE, 'utf8'), syntax)).toEqual([]);
});

test('the pane keeps private fields as they are: looking them up in weak maps would double the time of a reading', async () => {
  const names = (await readdir(DIST)).filter(name => name.endsWith('.js'));
  const texts = await Promise.all(names.map(name => readFile(join(DIST, name), 'utf8')));
  expect(texts.filter(text => /private (field|static|element)|same private/.test(text))).toEqual([]);
  expect(texts.some(text => /this\.#\w/.test(text))).toBe(true);
});

test.each([
  ['functions.json', 'vi'],
  ['functions.en.json', 'en'],
] as const)('%s describes the functions', async (file, language) => {
  expect(JSON.parse(await readFile(join(DIST, file), 'utf8'))).toEqual(functionsJson(language));
});

test('a refusal carries what a cell shows and the sentence beside it', () => {
  const refusal = (id: string, ...args: unknown[]): unknown => {
    try {
      return shared.implementations.get(id)!(...args);
    } catch (thrown) {
      return thrown;
    }
  };
  expect(refusal('TYLE', -1, 5)).toMatchObject({
    code: '#VALUE!',
    message: '“tử_số” không được là số âm.',
  });
  expect(refusal('TYLE', 1, 0)).toMatchObject({
    code: '#N/A',
    message: '“mẫu_số” bằng 0 hoặc còn trống nên chưa tính được.',
  });
});

test('the examples of the help give in a cell what it says', async () => {
  const helps = functionHelp('en');
  const cells = helps.flatMap(({ given }) => given.split('; ').filter(text => text !== ''));
  const results = await shown(
    helps.map(({ example }) => example),
    Object.fromEntries(cells.map(rangeOf)),
  );
  expect(results.map(text)).toEqual(helps.map(({ result }) => result));
});

const text = (value: unknown): string =>
  typeof value === 'boolean' ? String(value).toUpperCase() : String(value);

/** `B2:B3 = {1;2}` as an address with its values. */
function rangeOf(given: string): [address: string, values: unknown[][]] {
  const [address = '', array = ''] = given.split(' = ');
  const rows = array.slice(1, -1).split(';');
  return [address, rows.map(row => JSON.parse(`[${row}]`) as unknown[])];
}

test('formulas take cells, ranges, texts and what was left out as they come from a sheet', async () => {
  expect(
    await shown(
      [
        '=CCHC.DIEMTYLE(A1,B1,C1)',
        '=cchc.diemtyle(A1,B1,C1,,,2)',
        '=CCHC.TYLE(A2,B1)',
        '=CCHC.DIEMCONG(A4:A6,B4:B6)',
        '=CCHC.CHISO(B4:B6,C4:C6)',
        '=CCHC.DIEMDAT(CCHC.DATDU(A4:A6,2),1)',
        '=CCHC.XEPHANG(B5,B4:B6)',
        '=IFERROR(CCHC.TYLE(A1,0),"thay thế")',
      ],
      {
        'A1:C1': [[72, 90, 2]],
        A2: [["'12,5"]],
        'A4:C6': [
          ['Đạt', 1, 1],
          ['Đạt', 3, 4],
          ['Không đạt', 2, 5],
        ],
      },
    ),
  ).toEqual([1.6, 1.6, 0.138888888889, 4, 60, 1, 1, 'thay thế']);
});

test.each([0, null] as const)(
  'refusals and errors stand in the cell when an empty cell is %p',
  async empty => {
    expect(
      await shown(
        [
          '=CCHC.TYLE(A9,5)',
          '=CCHC.TYLE(5,A9)',
          '=CCHC.TYLE(A1:A2,5)',
          '=CCHC.TYLE(1/0,5)',
          '=CCHC.TYLE(5)',
          '=CCHC.DIEMHAN(A9,46053,1)',
          '=CCHC.TRANGTHAI(46053,A9,46060)',
          '=CCHC.CHISO(A9:A10,C4:C5)',
          '=CCHC.DIEMMUC("Kém",{"Tốt",1;"Khá",0.5})',
        ],
        { 'C4:C5': [[1], [4]] },
        empty,
      ),
    ).toEqual([0, '#N/A', '#VALUE!', '#DIV/0!', '#VALUE!', 0, 'Quá hạn', 0, '#N/A']);
  },
);
