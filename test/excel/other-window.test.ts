import { finishUnfinished } from '../../src/excel/finish-unfinished';
import { goTo } from '../../src/excel/go-to';
import { readUnfinished, removeUnfinished } from '../../src/excel/unfinished';
import { waits } from '../../src/excel/waits';
import { writeEdit } from '../../src/excel/write-edit';
import { writePlan } from '../../src/excel/write-plan';
import type { Result } from '../../src/ledger/result';
import { setWithAreas, withFirstCriteria } from '../catalogue/build-set';
import type { FocusError } from '../host/book/focus';
import { startHost, type HeadlessExcel } from '../host/start-host';
import { turns } from '../host/turns';
import { samplePlan } from '../sample/sample-plan';
import { cutOff } from './cut-off';
import { differences } from './differences';
import { snapshot, type Snapshot } from './snapshot';

jest.mock('../../src/ledger/registers', () => jest.requireActual<object>('./small-registers'));
/** A look whether the window is in front comes at once here, so that tests need not wait for it. */
jest.mock('../../src/excel/pause', () => ({ pause: () => new Promise(resolve => setTimeout(resolve)) }));

const plan = samplePlan({ blank: true, dialect: 'live', set: withFirstCriteria(setWithAreas(1), 3) });

let host: HeadlessExcel;
let before: Snapshot;
afterEach(() => {
  expect(waits.now()).toBeUndefined();
  host.dispose();
});

function open(): void {
  host = startHost();
  host.install();
  before = snapshot(host.workbook.book);
}

const isWaiting = (): boolean => waits.now()?.code === 'excel.otherWindow';

describe.each<FocusError>(['InvalidSelection', 'InactiveWorkbook'])('while Excel says %s', code => {
  test('a ledger is not begun, and made as soon as its window is in front', async () => {
    open();
    host.faults.otherWindow(code);
    const making = writePlan(plan);
    await turns();
    expect(isWaiting()).toBe(true);
    expect(snapshot(host.workbook.book)).toEqual(before);
    host.faults.off();
    expect(await making).toEqual({ ok: true, value: { printed: true } });
    expect(differences(plan, host.workbook.book)).toEqual([]);
  });

  test('somebody who has had enough stops it, and nothing is left', async () => {
    open();
    const stop = new AbortController();
    const making = writePlan(plan, {
      onProgress: ({ done }) => {
        if (done === 0) host.faults.otherWindow(code);
      },
      signal: stop.signal,
    });
    await turns();
    expect(isWaiting()).toBe(true);
    stop.abort();
    await turns();
    // The sheets have gone; only the way back to the sheet that was active waits.
    expect(host.workbook.book.sheets).toHaveLength(1);
    host.faults.off();
    expect(await making).toEqual({ ok: false, issue: { code: 'excel.cancelled' } });
    expect(snapshot(host.workbook.book)).toEqual(before);
  });

  test('a failure leaves no sheets behind', async () => {
    open();
    host.faults.failAtSync(5, 'InternalServerError', 'hỏng');
    const making = writePlan(plan, {
      onProgress: ({ done }) => {
        if (done > 0) host.faults.otherWindow(code, 6);
      },
    });
    expect(await making).toMatchObject({ ok: false, issue: { hostCode: 'InternalServerError' } });
    expect(snapshot(host.workbook.book)).toEqual(before);
  });

  test('what was left half-made is looked for later, and a cell is shown later', async () => {
    open();
    host.faults.otherWindow(code);
    const found = readUnfinished();
    const went = goTo('Sheet1', 'B7');
    await turns();
    expect(isWaiting()).toBe(true);
    host.faults.off();
    expect(await found).toEqual({ ok: true, value: { untouched: [], entered: [] } });
    expect(await went).toEqual({ ok: true });
    expect(host.workbook.book.selection.area).toMatchObject({ row: 6, column: 1 });
  });

  /** Does work that waits and touches nothing until its window is in front. */
  async function behind(work: () => Promise<Result<unknown>>): Promise<void> {
    const left = snapshot(host.workbook.book);
    host.faults.otherWindow(code);
    const working = work();
    await turns();
    expect(isWaiting()).toBe(true);
    expect(snapshot(host.workbook.book)).toEqual(left);
    host.faults.off();
    expect(await working).toMatchObject({ ok: true });
  }

  test('what was left half-made is removed later', async () => {
    open();
    await cutOff(host, 4, () => writePlan(plan));
    await behind(removeUnfinished);
    expect(snapshot(host.workbook.book)).toEqual(before);
  });

  test('what lacks only its last touches is finished later', async () => {
    open();
    await writePlan(plan);
    const { count } = host.syncs;
    host.dispose();
    open();
    await cutOff(host, count - 1, () => writePlan(plan));
    await behind(() => finishUnfinished(plan));
    expect(differences(plan, host.workbook.book)).toEqual([]);
  });

  test('entries are written all the same', async () => {
    open();
    host.faults.otherWindow(code);
    const edit = {
      entries: [{ sheet: 'Sheet1', address: 'A1', before: [[null]], after: [[5]] }],
      halfDone: 'excel.entriesHalfWritten',
    } as const;
    expect(await writeEdit(edit)).toMatchObject({ ok: true });
    expect(host.workbook.read('Sheet1', 'A1').value).toBe(5);
  });
});

test('from any request of the creation on, nothing is lost and nothing done twice', async () => {
  open();
  await writePlan(plan);
  const { count } = host.syncs;
  // The sheets are made, named, and finished.
  for (const request of [2, 3, count]) {
    host.dispose();
    open();
    host.faults.beforeSync(request, () => host.faults.otherWindow('InvalidSelection', 3));
    const began: number[] = [];
    const made = await writePlan(plan, { onProgress: ({ done }) => began.push(done) });
    expect([request, made]).toEqual([request, { ok: true, value: { printed: true } }]);
    // The request that was refused is sent again, and nothing else.
    expect([request, began.filter(done => done === 0)]).toEqual([request, [0]]);
    expect([request, differences(plan, host.workbook.book)]).toEqual([request, []]);
    expect(host.workbook.book.sheets).toHaveLength(1 + plan.sheets.length);
  }
});
