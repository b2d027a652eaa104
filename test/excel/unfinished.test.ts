import { finishUnfinished } from '../../src/excel/finish-unfinished';
import { readUnfinished, removeUnfinished } from '../../src/excel/unfinished';
import { readWorkbook } from '../../src/excel/read-workbook';
import { writeEdit } from '../../src/excel/write-edit';
import { writePlan } from '../../src/excel/write-plan';
import { previewUpgrade } from '../../src/features/start/excel/preview-upgrade';
import { SHEET_NAME } from '../../src/messages/sheet-names';
import { setWithAreas, withFirstCriteria } from '../catalogue/build-set';
import { startHost, type HeadlessExcel } from '../host/start-host';
import { SAMPLE_DAY, samplePlan } from '../sample/sample-plan';
import { cutOff } from './cut-off';
import { differences } from './differences';
import { openSchema1 } from './open-schema-1';
import { snapshot, type Snapshot } from './snapshot';

jest.mock('../../src/ledger/registers', () => jest.requireActual<object>('./small-registers'));

const plan = samplePlan({ blank: false, dialect: 'live', set: withFirstCriteria(setWithAreas(1), 3) });

let host: HeadlessExcel;
afterEach(() => host.dispose());

/** Somebody's workbook. */
async function open(): Promise<Snapshot> {
  host = startHost({ apiLevel: '1.9' });
  host.install();
  await host.workbook.type('Sheet1', 'A1', 5);
  // Most of the time would go into formulas, which only what is whole in the end is looked at for.
  host.workbook.book.calculation.manual = true;
  host.syncs.reset();
  return snapshot(host.workbook.book);
}

const create = (): Promise<unknown> => writePlan(plan);

/** What of the plan is not there, once formulas are calculated. */
async function lacking(): Promise<string[]> {
  const { book } = host.workbook;
  book.calculation.manual = false;
  await book.settle();
  return differences(plan, book);
}

const find = (name: string) => host.workbook.book.find(name)!;

test('a creation that is cut off after any request is known again, and removed or finished', async () => {
  await open();
  await create();
  const { count } = host.syncs;
  host.dispose();
  const ends: string[] = [];
  for (let requests = 1; requests <= count; requests++) {
    const before = await open();
    await cutOff(host, requests, create);
    const found = await readUnfinished();
    const { ok: isLedger } = await readWorkbook();
    if (!found.ok) throw new Error(JSON.stringify(found.issue));
    expect(found.value.entered).toEqual([]);
    if (found.value.untouched.length === 0) {
      ends.push(isLedger ? 'whole' : 'nothing');
    } else {
      expect(found.value.untouched).toEqual(plan.sheets.map(({ name }) => name));
      if (isLedger) {
        ends.push('finished');
        expect(await finishUnfinished(plan)).toEqual({ ok: true, value: { printed: true } });
        expect(await lacking()).toEqual([]);
      } else {
        ends.push('removed');
        expect(await removeUnfinished()).toEqual({ ok: true, value: undefined });
        expect(snapshot(host.workbook.book)).toEqual(before);
      }
    }
    expect(await readUnfinished()).toEqual({ ok: true, value: { untouched: [], entered: [] } });
    if (requests < count) host.dispose();
  }
  expect([...new Set(ends)]).toEqual(['nothing', 'removed', 'finished', 'whole']);
});

describe('what somebody did to sheets that are half made', () => {
  /** After the requests that make the sheets and fill the first of them. */
  const HALF = 4;

  test.each<[string, string, () => unknown]>([
    [
      'a figure in a cell for entry',
      SHEET_NAME.config,
      () => host.workbook.type(SHEET_NAME.config, 'B7', 2031),
    ],
    [
      'a word over a formula',
      SHEET_NAME.summary,
      () => host.workbook.type(SHEET_NAME.summary, 'E7', 'xem lại'),
    ],
    ['a formula beside', SHEET_NAME.guide, () => host.workbook.type(SHEET_NAME.guide, 'H1', '=1+1')],
    ['a note on a blank sheet', SHEET_NAME.log, () => host.workbook.type(SHEET_NAME.log, 'C9', 'ghi chú')],
    ['another name', 'Của tôi', () => host.workbook.book.rename(find(SHEET_NAME.evidence), 'Của tôi')],
  ])('%s keeps the sheet', async (_, name, work) => {
    await open();
    await cutOff(host, HALF, create);
    await work();
    const kept = snapshot(host.workbook.book).sheets.filter(sheet => 'name' in sheet && sheet.name === name);
    const found = await readUnfinished();
    expect(found).toMatchObject({ value: { entered: [name] } });
    expect(await removeUnfinished()).toMatchObject({ ok: true });
    expect(host.workbook.book.sheets.map(sheet => sheet.name)).toEqual(['Sheet1', name]);
    expect(snapshot(host.workbook.book).sheets.slice(1)).toEqual(kept);
  });

  test('a sheet of a planned name that somebody made stays', async () => {
    await open();
    await cutOff(host, HALF, create);
    const { book } = host.workbook;
    book.removeSheet(find(SHEET_NAME.tasks));
    book.addSheet(SHEET_NAME.tasks);
    expect(await removeUnfinished()).toMatchObject({ ok: true });
    expect(book.sheets.map(({ name }) => name)).toEqual(['Sheet1', SHEET_NAME.tasks]);
  });

  test('a workbook without any other sheet keeps a blank one', async () => {
    await open();
    await cutOff(host, HALF, create);
    host.workbook.book.removeSheet(find('Sheet1'));
    host.workbook.book.protection.isOn = true;
    expect(await removeUnfinished()).toMatchObject({ ok: true });
    expect(host.workbook.book.sheets).toHaveLength(1);
    expect(host.workbook.book.sheets[0]!.used(true)).toBeNull();
  });

  test('entries of a workbook that lacks only its last touches stay in it', async () => {
    await open();
    await create();
    const { count } = host.syncs;
    host.dispose();
    await open();
    await cutOff(host, count - 1, create);
    await host.workbook.type(SHEET_NAME.tasks, 'A30', 'Rà soát');
    expect(await readUnfinished()).toMatchObject({ value: { entered: [SHEET_NAME.tasks] } });
    // Somebody was quicker with one sheet.
    find(SHEET_NAME.summary).protection.isOn = true;
    expect(await finishUnfinished(plan)).toMatchObject({ ok: true });
    expect(host.workbook.read(SHEET_NAME.tasks, 'A30').value).toBe('Rà soát');
    expect((await lacking()).filter(each => !/^Nhiệm vụ [AI]30/.test(each))).toEqual([]);
  });
});

test('an upgrade that is cut off gives the old sheets their names back', async () => {
  host = openSchema1({ apiLevel: '1.9' });
  const before = snapshot(host.workbook.book);
  const preview = await previewUpgrade(SAMPLE_DAY);
  if (!preview.ok) throw new Error(JSON.stringify(preview.issue));
  // Sheets were made and got their names; the hidden one is still blank.
  await cutOff(host, 3, () => writeEdit(preview.value.edit));
  expect(await readWorkbook()).toMatchObject({ ok: false, issue: { code: 'excel.noLedger' } });
  expect(await removeUnfinished()).toMatchObject({ ok: true });
  expect(snapshot(host.workbook.book).sheets).toEqual(before.sheets);
});

test('names that have lost their sheet never stand in the way of a new workbook', async () => {
  await open();
  const { book } = host.workbook;
  // Names that go and come again are seen in what formulas give each time.
  book.calculation.manual = false;
  await create();
  book.protection.isOn = false;
  for (const { name } of plan.sheets) {
    find(name).visibility = 'Visible';
    book.removeSheet(find(name));
  }
  expect(book.names.all(null).map(({ formula }) => formula)).toContain('=#REF!');
  expect(await create()).toEqual({ ok: true, value: { printed: true } });
  expect(await lacking()).toEqual([]);
});
