import { goTo } from '../../src/excel/go-to';
import { inExcel, issueOf, Stop } from '../../src/excel/run';
import { waits } from '../../src/excel/waits';
import { en } from '../../src/messages/en';
import { sentence } from '../../src/messages/messages';
import { vi } from '../../src/messages/vi';
import { startHost, type HeadlessExcel } from '../host/start-host';
import { turns } from '../host/turns';

let host: HeadlessExcel;
beforeEach(() => {
  host = startHost();
  host.install();
});
afterEach(() => host.dispose());

describe('what Excel answers becomes an issue', () => {
  const known: [hostCode: string, issue: string][] = [
    ['InvalidOperationInCellEditMode', 'excel.cellEditMode'],
    ['AccessDenied', 'excel.protected'],
    ['BadPassword', 'excel.protected'],
    ['RequestPayloadSizeLimitExceeded', 'excel.tooBig'],
    ['ResponsePayloadSizeLimitExceeded', 'excel.tooBig'],
    ['OperationCellsExceedLimit', 'excel.tooBig'],
    ['RangeExceedsLimit', 'excel.tooBig'],
    ['ActivityLimitReached', 'excel.busy'],
    ['HostIsBusy', 'excel.busy'],
    ['RequestAborted', 'excel.busy'],
    ['ServiceNotAvailable', 'excel.busy'],
    ['ApiNotFound', 'excel.unsupported'],
    ['ApiNotAvailable', 'excel.unsupported'],
    ['NotImplemented', 'excel.unsupported'],
    ['UnsupportedFeature', 'excel.unsupported'],
    ['UnsupportedOperation', 'excel.unsupported'],
    ['UnsupportedSheet', 'excel.unsupported'],
  ];

  test.each(known)('%s: %s, with a sentence in both languages', async (hostCode, code) => {
    host.faults.failAtSync(1, hostCode, 'lời của Excel');
    const result = await inExcel(context => context.sync());
    if (result.ok) throw new Error('nothing failed');
    expect(result.issue.code).toBe(code);
    for (const { work } of [vi, en]) expect(sentence(work, result.issue)).toMatch(/\p{L}{2}.*\.$/u);
  });

  test('what is not known is kept as it came', async () => {
    host.faults.failAtSync(1, 'InsertDeleteConflict', 'lời của Excel');
    expect(await inExcel(context => context.sync())).toEqual({
      ok: false,
      issue: { code: 'excel.unknown', hostCode: 'InsertDeleteConflict', message: 'lời của Excel' },
    });
  });

  test.each([
    [new Stop({ code: 'excel.cancelled' }), { code: 'excel.cancelled' }],
    [new TypeError('x'), { code: 'excel.unknown', hostCode: 'unknown', message: 'x' }],
    ['chữ', { code: 'excel.unknown', hostCode: 'unknown', message: 'chữ' }],
    [undefined, { code: 'excel.unknown', hostCode: 'unknown', message: 'undefined' }],
    [
      { code: 5007, message: 7 },
      { code: 'excel.unknown', hostCode: 'unknown', message: '[object Object]' },
    ],
  ])('nothing is thrown out, whatever was thrown: %p', async (thrown, issue) => {
    expect(issueOf(thrown)).toEqual(issue);
    expect(await inExcel(() => Promise.reject(thrown as Error))).toEqual({ ok: false, issue });
  });
});

test('work waits while a cell is being edited, which is told after two seconds', async () => {
  const { setTimeout: start } = globalThis;
  // Those two seconds pass at once here.
  const timers = jest
    .spyOn(globalThis, 'setTimeout')
    .mockImplementation((work: () => void, ms?: number) => start(work, ms === 2000 ? 0 : ms));
  host.faults.cellEditMode();
  let isDone = false;
  const work = inExcel(async context => {
    await context.sync();
    isDone = true;
  });
  await turns();
  expect(isDone).toBe(false);
  expect(waits.now()).toEqual({ code: 'excel.pending' });
  host.faults.off();
  expect(await work).toEqual({ ok: true });
  expect(waits.now()).toBeUndefined();
  timers.mockRestore();
});

describe('going to a cell', () => {
  beforeEach(() =>
    inExcel(async context => {
      context.workbook.worksheets.add('Tổng hợp');
      await context.sync();
    }),
  );
  const place = (): unknown => [host.workbook.book.activeSheet.name, host.workbook.book.selection.area];
  const b7 = { row: 6, column: 1, rows: 1, columns: 1 };

  test('shows its sheet and selects it', async () => {
    expect(await goTo('Tổng hợp', 'B7')).toEqual({ ok: true });
    expect(place()).toEqual(['Tổng hợp', b7]);
  });

  test('shows a sheet that somebody hid', async () => {
    const { book } = host.workbook;
    book.setVisibility(book.find('Tổng hợp')!, 'Hidden');
    expect(await goTo('Tổng hợp', 'B7')).toEqual({ ok: true });
    expect(place()).toEqual(['Tổng hợp', b7]);
  });

  test('says that a sheet is gone', async () => {
    expect(await goTo('Đã xóa', 'A1')).toEqual({
      ok: false,
      issue: { code: 'excel.sheetMissing', names: ['Đã xóa'] },
    });
  });

  test('is content with the sheet where Excel refuses to select', async () => {
    host.faults.failAtSync(3, 'InvalidSelection');
    expect(await goTo('Tổng hợp', 'B7')).toEqual({ ok: true });
    expect(host.workbook.book.activeSheet.name).toBe('Tổng hợp');
  });

  test('tells what else went wrong, a hidden sheet of a protected workbook included', async () => {
    const { book } = host.workbook;
    expect(await goTo('Tổng hợp', 'không phải ô')).toMatchObject({ issue: { hostCode: 'InvalidArgument' } });
    book.setVisibility(book.find('Tổng hợp')!, 'Hidden');
    book.protection.isOn = true;
    expect(await goTo('Tổng hợp', 'B7')).toEqual({ ok: false, issue: { code: 'excel.protected' } });
  });
});
