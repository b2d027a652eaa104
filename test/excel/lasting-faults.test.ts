import { writeEdit } from '../../src/excel/write-edit';
import { writePlan } from '../../src/excel/write-plan';
import { setWithAreas, withFirstCriteria } from '../catalogue/build-set';
import { startHost, type HeadlessExcel } from '../host/start-host';
import { samplePlan } from '../sample/sample-plan';
import { snapshot, type Snapshot } from './snapshot';

/** What is wrong stays wrong for a while, and taking back meets it, too. Pauses come at once. */
jest.mock('../../src/excel/pause', () => ({ pause: () => Promise.resolve() }));

const plan = samplePlan({ blank: true, dialect: 'native', set: withFirstCriteria(setWithAreas(1), 3) });
const edit = {
  entries: [{ sheet: 'Sheet1', address: 'A1', before: [[null]], after: [[5]] }],
  halfDone: 'excel.entriesHalfWritten',
} as const;
const busy = { ok: false, issue: { code: 'excel.busy' } };

let host: HeadlessExcel;
let before: Snapshot;
beforeEach(() => {
  host = startHost();
  host.install();
  before = snapshot(host.workbook.book);
});
afterEach(() => {
  expect(snapshot(host.workbook.book)).toEqual(before);
  host.dispose();
});

test('a creation that Excel never let begin says so, and not to close without saving', async () => {
  host.faults.failFor(Infinity, 'HostIsBusy', { from: 2 });
  expect(await writePlan(plan)).toEqual(busy);
});

test('nor does an edit', async () => {
  host.faults.failFor(Infinity, 'HostIsBusy', { from: 2 });
  expect(await writeEdit(edit)).toEqual(busy);
});

test('a structure that was protected is so again where nothing came after it', async () => {
  const { protection } = host.workbook.book;
  protection.isOn = true;
  before = snapshot(host.workbook.book);
  host.faults.failFor(1, 'HostIsBusy', { from: 3 });
  expect(await writePlan(plan)).toEqual(busy);
  expect(protection.isOn).toBe(true);
});

test('a structure that somebody unprotects meanwhile is no password', async () => {
  const { protection } = host.workbook.book;
  protection.isOn = true;
  host.faults.beforeSync(2, () => (protection.isOn = false));
  host.faults.failAtSync(4, 'InternalServerError', 'hỏng');
  expect(await writePlan(plan)).toMatchObject({ ok: false, issue: { hostCode: 'InternalServerError' } });
  before = { ...before, protected: protection.isOn };
});

test('what was begun is taken back once Excel is no longer busy', async () => {
  host.faults.failFor(4, 'HostIsBusy', { from: 5 });
  expect(await writePlan(plan)).toEqual(busy);
});
