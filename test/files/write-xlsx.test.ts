import { Worker } from 'node:worker_threads';
import { writeXlsx } from '../../src/files/write-xlsx';
import type { SheetPlan } from '../../src/workbook/plan';
import { budget } from '../bench/budget';
import { pdfToPng, recalculate, toPdf } from '../parity/libreoffice';
import { samplePlan } from '../sample/sample-plan';
import { cell, HOSTILE_TEXTS, oneCell, oneSheet, richPlan, UNCARRIED } from './rich-plan';
import { validateXlsx } from './validate-xlsx';

jest.mock('worker_threads', () => ({ Worker: jest.fn() }));

const LAST_ROW_OF_ENTRIES = 6;

describe('the file as a whole', () => {
  test.each([5, 7, 9])('is valid for Excel 2010 and 365 with %i area sheets', async areas => {
    const xlsx = await writeXlsx(richPlan(areas));
    expect(await validateXlsx(xlsx)).toEqual([]);
    expect(await validateXlsx(xlsx, 'Office2010')).toEqual([]);
  });

  test('is valid without a single cell', async () => {
    expect(await validateXlsx(await writeXlsx(oneSheet({})))).toEqual([]);
  });

  test('is valid with characters that XML cannot carry', async () => {
    expect(await validateXlsx(await writeXlsx(oneCell(cell(UNCARRIED))))).toEqual([]);
  });

  test('has the same bytes for the same plan, on another day and in another time zone', async () => {
    const zone = process.env['TZ'];
    const first = await writeXlsx(richPlan(5));
    jest.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z') });
    process.env['TZ'] = 'Asia/Ho_Chi_Minh';
    try {
      expect(Buffer.compare(await writeXlsx(richPlan(5)), first)).toBe(0);
    } finally {
      jest.useRealTimers();
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  test('of the standard workbook is valid, and no larger than its budget', async () => {
    const xlsx = await writeXlsx(samplePlan({ blank: false }));
    expect(xlsx.length).toBeLessThanOrEqual(budget('sampleXlsxBytes'));
    expect(await validateXlsx(xlsx)).toEqual([]);
  });

  test('needs no worker, whatever its size: the pane forbids them', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => ({ cells: [cell(`Dòng ${index}`)] }));
    expect((await writeXlsx(oneSheet({ rows }))).length).toBeGreaterThan(0);
    expect(Worker).not.toHaveBeenCalled();
  });
});

describe('LibreOffice', () => {
  const plan = richPlan(5);

  test('calculates every formula to the value that the plan had cached', async () => {
    const values = await recalculate(await writeXlsx(plan));
    expect([...values.keys()]).toEqual(plan.sheets.map(({ name }) => name));
    const area = values.get(plan.sheets[2]!.name)!;
    expect(values.get('Tổng hợp')!.get('B2')).toBe(4.5);
    expect(area.get('A3')).toBe('1.10');
    expect(area.get('C3')).toBe(1.5);
    expect(area.get('D3')).toBe('');
    expect(area.get('D4')).toBe(true);
    expect(area.get('D5')).toBe('Đúng hạn: Không phát sinh');
    expect(area.get('A6')).toBe(true);
    expect(area.get('B6')).toBe(false);
    expect(area.get('C6')).toBe(1e21);
  });

  test('reads every hostile text as the text that it is', async () => {
    const values = (await recalculate(await writeXlsx(plan))).get(plan.sheets[2]!.name)!;
    HOSTILE_TEXTS.forEach((text, index) => {
      const row = LAST_ROW_OF_ENTRIES + 1 + index;
      expect([values.get(`A${row}`) ?? '', values.get(`B${row}`) ?? '']).toEqual([text, text]);
    });
  });

  test('prints the visible sheets alone', async () => {
    const printed = (sheets: readonly SheetPlan[]): Promise<Uint8Array[]> =>
      writeXlsx({ ...plan, sheets })
        .then(toPdf)
        .then(pdf => pdfToPng(pdf, 30));
    const visible = plan.sheets.filter(({ visibility }) => visibility === 'visible');
    expect(await printed(plan.sheets)).toHaveLength((await printed(visible)).length);
  });
});
