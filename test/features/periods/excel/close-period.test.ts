import { historyRows, validClosings, type HistoryRow } from '../../../../src/scores/history';
import { scoreLedger } from '../../../../src/scores/scores';
import { book } from '../../../../src/excel/excel-book';
import { writeEdit } from '../../../../src/excel/write-edit';
import type { OpenWorkbook } from '../../../../src/workbook/open-workbook';
import { SHEET_NAME } from '../../../../src/messages/sheet-names';
import { PERIOD, REPLACED } from '../../../../src/rules/words';
import { closingEdit } from '../../../../src/features/periods/workbook/closing-edit';
import { REGISTER_CAPACITY } from '../../../../src/ledger/registers';
import { REGISTER_HEADER_ROW } from '../../../../src/workbook/places';
import { STYLES } from '../../../../src/workbook/styles';
import { setWithAreas } from '../../../catalogue/build-set';
import type { Sheet } from '../../../host/book/sheet';
import type { HeadlessExcel } from '../../../host/start-host';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';
import { openLedger, readOpen } from '../../../excel/open-ledger';
import { snapshot } from '../../../excel/snapshot';

const NAME = SHEET_NAME.history;
const ledger = demoLedger({ blank: false, set: setWithAreas(3) });
const scores = scoreLedger(ledger, SAMPLE_DAY);
const rows = (period: string = PERIOD.Q3, day = SAMPLE_DAY): HistoryRow[] =>
  historyRows(ledger, scores, period, day);
const count = rows().length;
const FIRST = REGISTER_HEADER_ROW + 1;
const DONE = { ok: true, value: { printed: true } };
const failed = (hostCode = 'InternalServerError') => ({
  ok: false,
  issue: { code: 'excel.unknown', hostCode },
});

/** Closes a period and tells whether all of it is printed. */
async function closePeriod(
  { ledger: { set } }: OpenWorkbook,
  closed: readonly HistoryRow[],
  choice = { replace: false },
): Promise<unknown> {
  const written = await writeEdit(closingEdit(closed, set, choice));
  return written.ok ? { ok: true, value: { printed: written.value.printed } } : written;
}

let host: HeadlessExcel;
let open: OpenWorkbook;
const sheet = (): Sheet => host.workbook.book.find(NAME)!;
const value = (row: number, column: number): unknown => sheet().cells.value(row - 1, column - 1);

async function closings(): Promise<object[]> {
  const read = await book.closings(ledger.set);
  if (!read.ok) throw new Error(JSON.stringify(read.issue));
  return read.value.map(({ rows: of, ...closing }) => ({ ...closing, rows: of.length }));
}

beforeEach(async () => {
  host = await openLedger(ledger, { calculates: false, apiLevel: '1.9' });
  open = await readOpen();
  host.syncs.reset();
});
afterEach(() => host.dispose());

test('a closing is written in four syncs and read back in one as it was', async () => {
  expect(await closePeriod(open, rows())).toEqual(DONE);
  expect(host.syncs.count).toBe(4);
  host.syncs.reset();
  expect(await book.closings(ledger.set)).toEqual({
    ok: true,
    value: [{ period: PERIOD.Q3, closed: SAMPLE_DAY, replaced: false, rows: rows() }],
  });
  expect(host.syncs.count).toBe(1);
});

test('all of it is printed, and where Excel refuses that, it stands all the same', async () => {
  await closePeriod(open, rows());
  expect(sheet().page.printArea).toMatchObject({ row: 0, rows: REGISTER_HEADER_ROW + count, columns: 9 });
  for (const sync of [3, 4]) {
    host.faults.failAtSync(sync, 'GeneralException');
    expect(await closePeriod(open, rows(), { replace: true })).toEqual({
      ok: true,
      value: { printed: false },
    });
  }
  expect(await closings()).toHaveLength(3);
});

test('nothing but the history changes', async () => {
  const others = () => snapshot(host.workbook.book).sheets.filter(each => (each as Sheet).name !== NAME);
  const before = others();
  await closePeriod(open, rows());
  expect(others()).toEqual(before);
});

test('rows below the prepared ones look like them', async () => {
  await closePeriod(open, rows(PERIOD.Q1));
  await closePeriod(open, rows(PERIOD.H1));
  const last = FIRST + 2 * count - 1;
  expect(last).toBeGreaterThan(FIRST + 20);
  for (const column of [0, 1, 2, 3, 6, 8]) {
    const look = sheet().formats.at(last - 1, column);
    expect([column, look]).toEqual([column, sheet().formats.at(FIRST - 1, column)]);
  }
  expect(sheet().formats.at(last - 1, 1).numberFormat).toBe(STYLES.date.numberFormat);
  expect(host.workbook.read(NAME, `B${last}`).text).toBe('15/10/2026');
  expect(value(last, 3)).toBe(rows().at(-1)!.criterion);
});

test('a second closing of a period is refused unless it is asked for, and marks the first then', async () => {
  await closePeriod(open, rows());
  await closePeriod(open, rows(PERIOD.Q1));
  const before = snapshot(host.workbook.book);
  expect(await closePeriod(open, rows(PERIOD.Q3, SAMPLE_DAY + 3))).toEqual({
    ok: false,
    issue: { code: 'excel.periodClosed', period: PERIOD.Q3, closed: SAMPLE_DAY },
  });
  expect(snapshot(host.workbook.book)).toEqual(before);
  host.syncs.reset();
  expect(await closePeriod(open, rows(PERIOD.Q3, SAMPLE_DAY + 3), { replace: true })).toEqual(DONE);
  expect(host.syncs.count).toBe(4);
  expect(await closings()).toEqual([
    { period: PERIOD.Q3, closed: SAMPLE_DAY, replaced: true, rows: count },
    { period: PERIOD.Q1, closed: SAMPLE_DAY, replaced: false, rows: count },
    { period: PERIOD.Q3, closed: SAMPLE_DAY + 3, replaced: false, rows: count },
  ]);
  expect(host.workbook.read(NAME, `I${FIRST}`).value).toBe(REPLACED);
  expect(await closePeriod(open, rows(PERIOD.Q3, SAMPLE_DAY + 5), { replace: true })).toEqual(DONE);
  const read = await book.closings(ledger.set);
  expect(read.ok && validClosings(read.value).map(({ closed }) => closed)).toEqual([
    SAMPLE_DAY,
    SAMPLE_DAY + 5,
  ]);
});

test('rows that were sorted are marked where they stand, with what people wrote into the state', async () => {
  await closePeriod(open, rows());
  const { cells } = sheet();
  cells.put(FIRST, 8, { v: 'đã gửi huyện' });
  cells.put(FIRST + 1, 0, { v: PERIOD.Q1 });
  await closePeriod(open, rows(), { replace: true });
  expect([FIRST, FIRST + 1, FIRST + 2, FIRST + 3].map(row => value(row, 9))).toEqual([
    REPLACED,
    `${REPLACED}; đã gửi huyện`,
    '',
    REPLACED,
  ]);
});

test('whatever stands below the prepared rows is not overwritten, be it a formula that shows nothing', async () => {
  const note = FIRST + 40;
  sheet().cells.put(note - 1, 4, { f: '=""', v: '' });
  sheet().cells.put(note + 10, 20, { v: 'bên cạnh' });
  expect(await closePeriod(open, rows())).toEqual(DONE);
  expect(sheet().cells.formula(note - 1, 4)).toBe('=""');
  expect([value(FIRST, 1), value(note, 1), value(note + 1, 1)]).toEqual(['', '', PERIOD.Q3]);
  expect(value(note + 11, 21)).toBe('bên cạnh');
});

test('texts that look like formulas, numbers or errors stay texts', async () => {
  const [first, second, third] = rows();
  const awkward = [
    { ...first!, result: '=1+1', done: '12,5' },
    { ...second!, result: '31/01/2026', total: { error: '#REF!' } },
    { ...third!, criterion: '1.10', result: "'x" },
  ];
  expect(await closePeriod(open, awkward)).toEqual(DONE);
  const read = await book.closings(ledger.set);
  expect(read.ok && read.value[0]!.rows).toEqual(awkward);
  expect(sheet().cells.formula(FIRST - 1, 5)).toBeNull();
});

describe('a failure at any sync leaves the workbook as it was, and a second try succeeds', () => {
  const protect = (on: boolean): void => {
    sheet().protection.isOn = on;
  };

  test.each([
    ['on an empty sheet', false, 0],
    ['on a protected one', true, 0],
    ['with a closing to be marked', false, 1],
    ['with a closing to be marked on a protected sheet', true, 1],
    ['below all prepared rows', true, 3],
  ])('%s', async (_, isProtected, earlier) => {
    for (let index = 0; index < earlier; index++) await closePeriod(open, rows(), { replace: true });
    if (earlier > 0) sheet().cells.put(FIRST + (earlier - 1) * count, 8, { v: 'đã gửi' });
    protect(isProtected);
    const before = snapshot(host.workbook.book);
    for (const sync of [1, 2]) {
      host.faults.failAtSync(sync, 'InternalServerError', 'hỏng');
      expect([sync, await closePeriod(open, rows(), { replace: true })]).toMatchObject([sync, failed()]);
      expect(snapshot(host.workbook.book)).toEqual(before);
    }
    // The first attempt to take it back fails as well, at its look or half-way.
    for (const second of [3, 4]) {
      host.faults.failAtSync(2, 'InternalServerError', 'hỏng');
      host.faults.failAtSync(second, 'GeneralException');
      expect(await closePeriod(open, rows(), { replace: true })).toMatchObject(failed());
      expect(snapshot(host.workbook.book)).toEqual(before);
    }
    expect(await closePeriod(open, rows(), { replace: true })).toEqual(DONE);
    expect(sheet().protection.isOn).toBe(isProtected);
    expect(await closings()).toHaveLength(earlier + 1);
  });

  test('and looks of rows that were bare before are gone again', async () => {
    const looks = (): unknown =>
      [FIRST + 18, FIRST + 19, FIRST + 20, FIRST + 25].map(row => sheet().formats.at(row, 5));
    await closePeriod(open, rows().slice(0, 15));
    const before = looks();
    host.faults.failAtSync(2, 'InternalServerError');
    await closePeriod(open, rows(PERIOD.Q1));
    expect(looks()).toEqual(before);
  });

  test('also when rows were marked already', async () => {
    const many = Array.from({ length: 400 }, () => rows()[0]!);
    await closePeriod(open, many);
    // Rows of two periods by turns, as sorting leaves them, are marked one by one.
    many.forEach((_, index) => {
      if (index % 2 === 0) sheet().cells.put(FIRST - 1 + index, 0, { v: PERIOD.Q1 });
    });
    const before = snapshot(host.workbook.book);
    host.faults.failAtSync(2, 'InternalServerError');
    expect(await closePeriod(open, rows(), { replace: true })).toMatchObject(failed());
    expect(snapshot(host.workbook.book)).toEqual(before);
    // So far had it come.
    for (const sync of [2, 3, 4]) host.faults.failAtSync(sync, 'InternalServerError');
    expect(await closePeriod(open, rows(), { replace: true })).toMatchObject({
      issue: { code: 'excel.closingHalfDone' },
    });
    expect([value(FIRST, 9), value(FIRST + 1, 9)]).toEqual(['', REPLACED]);
  });

  test('or says that it could not be taken back', async () => {
    for (const sync of [2, 3, 4, 5]) host.faults.failAtSync(sync, 'GeneralException');
    expect(await closePeriod(open, rows())).toEqual({
      ok: false,
      issue: { code: 'excel.closingHalfDone', cause: 'excel.unknown' },
    });
  });
});

describe('nothing is written', () => {
  async function refuses(issue: object): Promise<void> {
    const before = snapshot(host.workbook.book);
    expect(await closePeriod(open, rows())).toEqual({ ok: false, issue });
    expect(snapshot(host.workbook.book)).toEqual(before);
  }

  test('when the sheet is gone', async () => {
    host.workbook.book.protection.isOn = false;
    host.workbook.book.removeSheet(sheet());
    await refuses({ code: 'excel.sheetMissing', names: [NAME] });
    expect(await book.closings(ledger.set)).toEqual({
      ok: false,
      issue: { code: 'excel.sheetMissing', names: [NAME] },
    });
  });

  test.each([
    ['a column was moved', REGISTER_HEADER_ROW - 1, 3, 'Tổng số'],
    ['the header row is gone', REGISTER_HEADER_ROW - 1, 0, ''],
  ])('when %s', async (_, row, column, text) => {
    sheet().cells.put(row, column, { v: text });
    await refuses({ code: 'excel.layoutChanged', names: [NAME] });
  });

  test('when too few rows are left, and the last that fits is used', async () => {
    const last = REGISTER_HEADER_ROW + REGISTER_CAPACITY;
    const { cells } = sheet();
    cells.put(last - count, 0, { v: 'ghi chú' });
    await refuses({ code: 'excel.registerFull', name: NAME, free: count - 1, needed: count });
    cells.put(last + 50, 0, { v: 'ghi chú' });
    await refuses({ code: 'excel.registerFull', name: NAME, free: 0, needed: count });
    cells.empty(last + 50, 0);
    cells.empty(last - count, 0);
    cells.put(last - count - 1, 0, { v: 'ghi chú' });
    expect(await closePeriod(open, rows())).toEqual(DONE);
    expect(value(last, 1)).toBe(PERIOD.Q3);
  });

  test('to a sheet that has a password', async () => {
    const { protection } = sheet();
    protection.password = 'bí mật';
    protection.isOn = true;
    await refuses({ code: 'excel.protected' });
  });

  test('while Excel is busy', async () => {
    host.faults.busy();
    await refuses({ code: 'excel.busy' });
  });
});
