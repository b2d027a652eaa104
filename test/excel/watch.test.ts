import { watchWorkbook } from '../../src/excel/watch';
import type { Unwatch } from '../../src/workbook/book';
import { startHost, type HeadlessExcel } from '../host/start-host';
import { turns } from '../host/turns';

let host: HeadlessExcel;
let unwatch: Unwatch;
let calls: number;
let told: (readonly string[] | undefined)[];

async function watch(onChange: () => void = () => {}): Promise<void> {
  const watched = await watchWorkbook(sheetIds => {
    calls++;
    told.push(sheetIds);
    onChange();
  });
  if (!watched.ok) throw new Error(JSON.stringify(watched.issue));
  unwatch = watched.value;
}

/** The quiet that ends a burst, in milliseconds. */
const QUIET = 250;
/** What is done after it; a test says when that is, lest a slow machine be quiet within a burst. */
const afterQuiet = new Map<unknown, () => void>();

async function quiet(): Promise<void> {
  await turns();
  const due = [...afterQuiet.values()];
  afterQuiet.clear();
  for (const tell of due) tell();
  await turns();
}

const write = (value: number): Promise<void> =>
  Excel.run(async context => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[value]];
    await context.sync();
  });

beforeEach(() => {
  const { setTimeout: startTimer, clearTimeout: stopTimer } = globalThis;
  jest.spyOn(globalThis, 'setTimeout').mockImplementation((work: () => void, ms?: number) => {
    const timer = startTimer(ms === QUIET ? () => {} : work, ms);
    if (ms === QUIET) afterQuiet.set(timer, work);
    return timer;
  });
  jest.spyOn(globalThis, 'clearTimeout').mockImplementation(timer => {
    afterQuiet.delete(timer);
    stopTimer(timer);
  });
  afterQuiet.clear();
  host = startHost({ apiLevel: '1.9' });
  host.install();
  calls = 0;
  told = [];
});
afterEach(async () => {
  await unwatch();
  host.dispose();
  jest.restoreAllMocks();
});

test('a burst of changes by hand and by program is told once, after it', async () => {
  await watch();
  for (let value = 1; value <= 5; value++) {
    await host.workbook.type('Sheet1', 'B2', value);
    await write(value);
  }
  expect(calls).toBe(0);
  await quiet();
  expect(calls).toBe(1);
  await host.workbook.type('Sheet1', 'B2', 9);
  await quiet();
  expect(calls).toBe(2);
  const sheet = host.workbook.book.find('Sheet1')!.id;
  expect(told).toEqual([[sheet], [sheet]]);
});

test('what somebody else changes, elsewhere in the same workbook, is told like all the rest', async () => {
  await watch();
  const { book } = host.workbook;
  const sheet = book.find('Sheet1')!;
  const area = { row: 1, column: 1, rows: 1, columns: 1 };
  book.remotely(() => book.change(sheet, area, 'Unknown', () => book.enter(sheet, 1, 1, 9, 'vi')));
  await book.events.flush();
  await quiet();
  expect(told).toEqual([[sheet.id]]);
});

test('a listener that reads the workbook does not call itself', async () => {
  await watch(() => {
    void Excel.run(async context => {
      context.workbook.worksheets.load('items/name');
      const used = context.workbook.worksheets.getItem('Sheet1').getUsedRange(true).load('values');
      await context.sync();
      return used.values;
    });
  });
  await write(1);
  await quiet();
  await quiet();
  expect(calls).toBe(1);
});

test('a sheet that comes or goes is told', async () => {
  await watch();
  await Excel.run(async context => {
    context.workbook.worksheets.add('Hai');
    await context.sync();
  });
  await quiet();
  expect(calls).toBe(1);
  host.workbook.book.removeSheet(host.workbook.book.find('Hai')!);
  await host.workbook.book.events.flush();
  await quiet();
  expect(calls).toBe(2);
  expect(told).toEqual([undefined, undefined]);
});

test('nothing is told any more after unwatching, not even what was pending', async () => {
  await watch();
  await write(1);
  await turns();
  await unwatch();
  await write(2);
  await quiet();
  expect(calls).toBe(0);
  expect(host.workbook.book.events.hears('DataChanged', host.workbook.book.activeSheet.id)).toBe(false);
});

test('should Excel not let go of the listeners, they stay silent', async () => {
  await watch();
  host.faults.busy();
  await unwatch();
  host.faults.off();
  await write(1);
  await quiet();
  expect(calls).toBe(0);
});

test('what keeps Excel from listening is told', async () => {
  host.faults.busy();
  expect(await watchWorkbook(() => {})).toEqual({ ok: false, issue: { code: 'excel.busy' } });
  host.faults.off();
  await watch();
});
