import { join } from 'node:path';
import { pause } from '../../../../src/excel/pause';
import { writeEdit } from '../../../../src/excel/write-edit';
import { healFormulas, type Healed } from '../../../../src/features/formulas/excel/heal-formulas';
import { reentryEdit } from '../../../../src/features/formulas/workbook/reentry-edit';
import { SHEET_NAME } from '../../../../src/messages/sheet-names';
import { areaColumn, areaLayout } from '../../../../src/workbook/places';
import { setWithAreas, withFirstCriteria } from '../../../catalogue/build-set';
import { openLedger, readOpen } from '../../../excel/open-ledger';
import { buildProduct, DIST } from '../../../host/build-product';
import type { HeadlessExcel, HostOptions } from '../../../host/start-host';
import { demoLedger } from '../../../sample/sample-plan';

/**
 * Every state that a runtime for custom functions can leave a score in ends with the right number, and nobody at the grid
 * does anything. Pauses come at once here; what a test has to happen meanwhile happens in them.
 */
jest.mock('../../../../src/excel/pause', () => ({ pause: jest.fn(() => Promise.resolve()) }));
const pauses = pause as jest.MockedFunction<typeof pause>;

const set = withFirstCriteria(setWithAreas(1), 6);
const ledger = demoLedger({ blank: false, set });
const [area] = set.areas as [(typeof set.areas)[0]];
const rows = areaLayout(area).rows.flatMap(({ kind, row }) => (kind === 'criterion' ? [row] : []));
const SCORE = areaColumn('score');

let host: HeadlessExcel;
beforeAll(buildProduct);
afterEach(() => {
  pauses.mockClear();
  pauses.mockImplementation(() => Promise.resolve());
  host.dispose();
});

const functions = { sharedFunctions: join(DIST, 'functions.js') };
const busy = () => host.workbook.book.grid.busy;
const shown = (): unknown[] =>
  rows.map(row => host.workbook.book.find(area.sheet)!.cells.value(row - 1, SCORE - 1));
const formulas = (): (string | null)[] =>
  rows.map(row => host.workbook.book.find(area.sheet)!.cells.formula(row - 1, SCORE - 1));

/** Opens the workbook, and gives the right scores. */
async function open(options: HostOptions = functions): Promise<unknown[]> {
  host = await openLedger(ledger, options);
  const right = shown();
  expect(right.some(score => typeof score === 'number')).toBe(true);
  return right;
}

async function heal(): Promise<Healed | undefined> {
  const read = await readOpen();
  const healed = await healFormulas(() => read, writeEdit);
  if (!healed.ok) throw new Error(JSON.stringify(healed.issue));
  return healed.value;
}

/** Does something in the n-th pause from now on. */
function inPause(n: number, work: () => void): void {
  let count = 0;
  pauses.mockImplementation(() => {
    if (++count === n) work();
    return Promise.resolve();
  });
}

test('where all is well, one look sees it', async () => {
  const right = await open();
  expect(await heal()).toBeUndefined();
  expect(pauses).not.toHaveBeenCalled();
  expect(shown()).toEqual(right);
});

test.each([1, 2])('a runtime that has started at look %i is let be', async looks => {
  const right = await open();
  const before = formulas();
  busy().isStarting = true;
  expect(shown()).not.toEqual(right);
  inPause(looks, () => (busy().isStarting = false));
  expect(await heal()).toBeUndefined();
  expect(shown()).toEqual(right);
  expect(formulas()).toEqual(before);
});

test('functions that are hooked late get their names from Excel, and the numbers stay right meanwhile', async () => {
  const right = await open();
  const { cells } = host.workbook.book.find(area.sheet)!;
  const before = formulas();
  rows.forEach((row, index) =>
    cells.put(row - 1, SCORE - 1, { f: before[index]!.replace(/CCHC\./g, '_xldudf_CCHC_') }),
  );
  await host.workbook.book.settle();
  expect(shown()).toEqual(right);
  inPause(2, () => cells.hookLost());
  expect(await heal()).toBeUndefined();
  await host.workbook.book.settle();
  expect([shown(), formulas()]).toEqual([right, before]);
});

test('functions that are never hooked are entered anew', async () => {
  const right = await open();
  const before = formulas();
  const { cells } = host.workbook.book.find(area.sheet)!;
  rows.forEach((row, index) =>
    cells.put(row - 1, SCORE - 1, { f: before[index]!.replace(/CCHC\./g, '_xldudf_CCHC_') }),
  );
  await host.workbook.book.settle();
  expect(await heal()).toEqual({
    entered: before.join().split('IFERROR(CCHC.').length - 1,
    native: 0,
    left: [],
    offered: [],
  });
  expect([shown(), formulas()]).toEqual([right, before]);
});

test('a score that stays busy after its error was corrected is entered anew', async () => {
  const right = await open();
  busy().sticksAfterError = true;
  const { book } = host.workbook;
  const { cells } = book.find(area.sheet)!;
  const done = areaColumn('done') - 1;
  const was = rows.map(row => cells.value(row - 1, done));
  rows.forEach(row => cells.put(row - 1, done, { v: 'chưa rõ', t: 1 }));
  await book.settle();
  rows.forEach((row, index) => cells.put(row - 1, done, { v: was[index]! }));
  await book.settle();
  expect(shown()).toContain('#BUSY!');
  expect((await heal())!.native).toBe(0);
  expect(shown()).toEqual(right);
});

test('a runtime that never starts leaves native formulas, in ours at once and in those of others on request', async () => {
  const right = await open();
  const { cells } = host.workbook.book.find('Sheet1')!;
  cells.put(0, 0, { f: '=CCHC.TYLE(1,4)' });
  await host.workbook.book.settle();
  busy().isStarting = true;
  const healed = (await heal())!;
  expect(healed.native).toBeGreaterThanOrEqual(rows.length);
  expect(shown()).toEqual(right);
  expect(formulas().join()).not.toContain('CCHC.');
  const total = host.workbook.read(SHEET_NAME.summary, 'E7').value;
  expect(total).not.toBe('#BUSY!');
  expect(healed.offered).toMatchObject([{ runs: [{ row: 0, column: 0 }] }]);
  expect(await writeEdit(reentryEdit(healed.offered))).toMatchObject({ ok: true });
  expect(host.workbook.read('Sheet1', 'A1').value).toBe(0.25);
});

test('without any runtime the native formulas answer', async () => {
  const right = await open();
  host.dispose();
  host = await openLedger(ledger, {});
  expect(shown()).toEqual(right);
  expect(await heal()).toBeUndefined();
});

test('a runtime whose functions all fail leaves the answer to the native formulas', async () => {
  const right = await open();
  host.dispose();
  host = await openLedger(ledger, { sharedFunctions: join(__dirname, '../../../host/fixtures/failing.js') });
  expect(shown()).toEqual(right);
  expect(await heal()).toBeUndefined();
});

test('while Excel does not let anybody look, nothing is done', async () => {
  await open();
  busy().isStarting = true;
  const read = await readOpen();
  host.faults.busy();
  expect(await healFormulas(() => read, writeEdit)).toEqual({ ok: true, value: undefined });
});
