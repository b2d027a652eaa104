import { join } from 'node:path';
import { success, type Result } from '../../../../src/ledger/result';
import { readWorkbook } from '../../../../src/excel/read-workbook';
import { stuckFormulas } from '../../../../src/features/formulas/excel/rehook';
import { writeEdit } from '../../../../src/excel/write-edit';
import { SHEET_NAME } from '../../../../src/messages/sheet-names';
import { areaColumn, areaLayout } from '../../../../src/workbook/places';
import { reentryEdit, type StuckSheet } from '../../../../src/features/formulas/workbook/reentry-edit';
import { setWithAreas } from '../../../catalogue/build-set';
import type { HeadlessExcel } from '../../../host/start-host';
import { demoLedger } from '../../../sample/sample-plan';
import { openLedger } from '../../../excel/open-ledger';
import { snapshot } from '../../../excel/snapshot';

const set = setWithAreas(2);
const ledger = demoLedger({ blank: true, set });
const [area] = set.areas as [(typeof set.areas)[0]];
const rows = areaLayout(area).rows.flatMap(({ kind, row }) => (kind === 'criterion' ? [row - 1] : []));
const SCORE = areaColumn('score') - 1;
const OTHER = 'Sheet1';

let host: HeadlessExcel;
beforeEach(async () => {
  host = await openLedger(ledger, { calculates: false, apiLevel: '1.9' });
});
afterEach(() => host.dispose());

const cells = (sheet: string) => host.workbook.book.find(sheet)!.cells;

async function enterAnew(stuck: readonly StuckSheet[]): Promise<Result<void>> {
  const written = await writeEdit(reentryEdit(stuck));
  return written.ok ? success(undefined) : written;
}

async function found(): Promise<readonly StuckSheet[]> {
  host.syncs.reset();
  const stuck = await stuckFormulas(set);
  if (!stuck.ok) throw new Error(JSON.stringify(stuck.issue));
  return stuck.value;
}

/** Scores that show no result in two rows, and on a sheet that somebody added. */
function hang(): void {
  for (const row of rows.slice(0, 2))
    cells(area.sheet).put(row, SCORE, { f: cells(area.sheet).formula(row, SCORE)!, v: '#BUSY!' });
  cells(OTHER).put(2, 1, { f: '=CCHC.TYLE(9,10)', v: '#NAME?' });
}

test('where nothing hangs, two syncs look and nothing is written', async () => {
  const before = snapshot(host.workbook.book);
  expect(await found()).toEqual([]);
  expect(host.syncs.count).toBe(2);
  expect(snapshot(host.workbook.book)).toEqual(before);
});

test('formulas that hang are entered anew in two syncs, in protected sheets of ours and in sheets of others', async () => {
  hang();
  const before = snapshot(host.workbook.book);
  const stuck = await found();
  expect(stuck.map(({ runs }) => runs.flatMap(({ after }) => after).length)).toEqual([1, 2]);
  host.workbook.book.calculation.manual = false;
  host.syncs.reset();
  expect(await enterAnew(stuck)).toEqual({ ok: true, value: undefined });
  expect(host.syncs.count).toBe(2);
  expect(snapshot(host.workbook.book)).toEqual(before);
  expect(host.workbook.book.find(area.sheet)!.protection.isOn).toBe(true);
  expect(cells(area.sheet).value(rows[0]!, SCORE)).not.toBe('#BUSY!');
});

test('what Excel calls a lost function gets its name again, also where the native formula answers', async () => {
  const formula = cells(area.sheet).formula(rows[0]!, SCORE)!;
  expect(formula).toContain('CCHC.');
  cells(area.sheet).put(rows[0]!, SCORE, { f: formula.replace(/CCHC\./g, '_xldudf_CCHC_'), v: '' });
  await enterAnew(await found());
  expect(cells(area.sheet).formula(rows[0]!, SCORE)).toBe(formula);
});

test('a function that Excel did not know at first answers once it does', async () => {
  host.workbook.book.calculation.manual = false;
  await host.workbook.type(OTHER, 'B3', '=CCHC.TYLE(9,10)');
  expect(host.workbook.read(OTHER, 'B3').value).toBe('#NAME?');
  expect(await found()).toMatchObject([{ runs: [{ row: 2, column: 1 }] }]);
  host.dispose();

  const sharedFunctions = join(__dirname, '../../../host/fixtures/functions.js');
  host = await openLedger(ledger, { calculates: false, sharedFunctions });
  cells(OTHER).put(2, 1, { f: '=CCHC.TYLE(9,10)', v: '#NAME?' });
  const stuck = await found();
  host.workbook.book.calculation.manual = false;
  expect(await enterAnew(stuck)).toMatchObject({ ok: true });
  expect(host.workbook.read(OTHER, 'B3').value).toBe(0.9);
  expect(await found()).toEqual([]);
});

test('a protected sheet of others, a text and other errors are left alone', async () => {
  cells(OTHER).put(2, 1, { f: '=CCHC.TYLE(9,10)', v: '#NAME?' });
  host.workbook.book.find(OTHER)!.protection.isOn = true;
  cells(SHEET_NAME.summary).put(30, 1, { v: '#NAME? CCHC.' });
  expect(await found()).toEqual([]);
  host.workbook.book.find(OTHER)!.protection.isOn = false;
  cells(OTHER).put(2, 1, { f: '=CCHC.TYLE(9,0)', v: '#DIV/0!' });
  expect(await found()).toEqual([]);
});

test('what somebody typed meanwhile stays', async () => {
  hang();
  const stuck = await found();
  await host.workbook.type(OTHER, 'B3', 7);
  expect(await enterAnew(stuck)).toMatchObject({ ok: true });
  expect(host.workbook.read(OTHER, 'B3').value).toBe(7);
});

test('an Excel without custom functions is not asked', async () => {
  hang();
  jest.spyOn(Office.context.requirements, 'isSetSupported').mockReturnValue(false);
  expect(await found()).toEqual([]);
  expect(host.syncs.count).toBe(0);
});

test('a failure at any sync leaves formulas and protection as they were, and a second try succeeds', async () => {
  hang();
  const before = snapshot(host.workbook.book);
  for (const sync of [1, 2]) {
    host.faults.failAtSync(sync, 'GeneralException');
    expect(await stuckFormulas(set)).toMatchObject({ ok: false });
  }
  const stuck = await found();
  for (const sync of [1, 2]) {
    host.faults.failAtSync(sync, 'InternalServerError');
    expect(await enterAnew(stuck)).toMatchObject({ issue: { hostCode: 'InternalServerError' } });
    expect(snapshot(host.workbook.book)).toEqual(before);
  }
  for (const again of [3, 4]) {
    host.faults.failAtSync(2, 'InternalServerError');
    host.faults.failAtSync(again, 'GeneralException');
    expect(await enterAnew(stuck)).toMatchObject({ issue: { hostCode: 'InternalServerError' } });
    expect(snapshot(host.workbook.book)).toEqual(before);
  }
  for (const sync of [2, 3, 4]) host.faults.failAtSync(sync, 'GeneralException');
  expect(await enterAnew(stuck)).toEqual({
    ok: false,
    issue: { code: 'excel.repairHalfDone', cause: 'excel.unknown' },
  });
  host.faults.off();
  expect(await enterAnew(stuck)).toMatchObject({ ok: true });
  expect(await readWorkbook()).toMatchObject({ ok: true });
});

test('a sheet of ours with a password keeps it, and is told', async () => {
  hang();
  const { protection } = host.workbook.book.find(area.sheet)!;
  protection.password = 'bí mật';
  expect(await enterAnew(await found())).toEqual({ ok: false, issue: { code: 'excel.protected' } });
  expect(protection.isOn).toBe(true);
});
