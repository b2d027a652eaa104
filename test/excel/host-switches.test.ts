import { waits } from '../../src/excel/waits';
import { writeEdit } from '../../src/excel/write-edit';
import type { Result } from '../../src/ledger/result';
import type { WrittenEdit } from '../../src/workbook/book';
import type { FocusError } from '../host/book/focus';
import type { HeadlessExcel } from '../host/start-host';
import { turns } from '../host/turns';
import { EDIT_KINDS, given } from './edit-kinds';
import { snapshot } from './snapshot';

/**
 * Every kind of edit meets everything that the host can do to it, before one of its requests: then the workbook is as it
 * would be otherwise, or as it was before and the issue says why; never between.
 */
jest.mock('../../src/ledger/registers', () => jest.requireActual<object>('./small-registers'));
jest.mock('../../src/excel/pause', () => ({ pause: () => new Promise(resolve => setTimeout(resolve)) }));

let host: HeadlessExcel;
afterEach(() => {
  expect(waits.now()).toBeUndefined();
  host.dispose();
});

/** Every workbook and every new sheet has ids of its own; whether a sheet is protected is a question of its own. */
const state = (): object => {
  const shot = snapshot(host.workbook.book);
  return {
    ...shot,
    protected: null,
    sheets: shot.sheets.map(each => ({ ...each, id: '', protected: null })),
  };
};
const protectedSheets = (): string[] =>
  host.workbook.book.sheets.flatMap(({ name, protection }) => (protection.isOn ? name : []));

/** What happens right before a request. */
interface Switch {
  readonly turn: (request: number) => void;
  /** What an edit that was not carried out may say; without any it must be carried out. */
  readonly refusals: readonly string[];
}

const everySheet = (isOn: boolean): void => {
  for (const { protection } of host.workbook.book.sheets) protection.isOn = isOn;
};
const atRequest =
  (work: () => void): Switch['turn'] =>
  request =>
    host.faults.beforeSync(request, work);
const behind = (code: FocusError): Switch => ({
  turn: atRequest(() => host.faults.otherWindow(code, 3)),
  refusals: [],
});

const SWITCHES: Readonly<Record<string, Switch>> = {
  'another window has the focus, InvalidSelection': behind('InvalidSelection'),
  'another window has the focus, InactiveWorkbook': behind('InactiveWorkbook'),
  'a cell is being edited': {
    turn: atRequest(() => {
      host.faults.cellEditMode();
      void turns().then(() => host.faults.off());
    }),
    refusals: [],
  },
  'Excel is busy for one request': {
    turn: request => host.faults.failFor(1, 'HostIsBusy', { from: request }),
    refusals: ['excel.busy'],
  },
  'Excel is busy for four requests': {
    turn: request => host.faults.failFor(4, 'HostIsBusy', { from: request }),
    refusals: ['excel.busy'],
  },
  'Excel fails half-way and is busy afterwards': {
    turn: request => {
      host.faults.failAtSync(request, 'InternalServerError');
      host.faults.failFor(3, 'HostIsBusy', { from: request + 1 });
    },
    // Of freezing and print a failure is let be, so that the next request is the first to meet the other fault.
    refusals: ['excel.unknown', 'excel.busy'],
  },
  'somebody unprotects all sheets': { turn: atRequest(() => everySheet(false)), refusals: [] },
  'somebody protects all sheets': { turn: atRequest(() => everySheet(true)), refusals: ['excel.protected'] },
  'somebody unprotects the structure': {
    turn: atRequest(() => (host.workbook.book.protection.isOn = false)),
    refusals: [],
  },
  'somebody protects the structure': {
    turn: atRequest(() => (host.workbook.book.protection.isOn = true)),
    refusals: [],
  },
};

/** The request before which something happens: every switch has another, so that nearly all are met. */
const shareOf = (requests: number, name: string): number =>
  ((Object.keys(SWITCHES).indexOf(name) * 5) % requests) + 1;

describe.each(Object.entries(EDIT_KINDS))('%s', (_kind, { open, edit }) => {
  let requests: number;
  let before: object;
  let after: object;
  beforeAll(async () => {
    host = await open();
    before = state();
    const work = await edit();
    host.syncs.reset();
    given(await writeEdit(work));
    requests = host.syncs.count;
    after = state();
    host.dispose();
  });

  test.each(Object.entries(SWITCHES))('while %s', async (name, { turn, refusals }) => {
    const request = shareOf(requests, name);
    host = await open();
    const work = await edit();
    const wasManual = host.workbook.book.calculation.manual;
    turn(request);
    const written: Result<WrittenEdit> = await writeEdit(work);
    host.faults.off();
    if (!written.ok) expect(refusals).toContain(written.issue.code);
    expect([request, written.ok, state()]).toEqual([request, written.ok, written.ok ? after : before]);
    expect(host.workbook.book.calculation.manual).toBe(wasManual);
  });

  test('keeps what officers left free in protected sheets, and so does taking it back', async () => {
    host = await open();
    const work = await edit();
    for (const { protection } of host.workbook.book.sheets)
      protection.options = { ...protection.options, allowAutoFilter: true, allowInsertRows: true };
    const freed = (): string[] =>
      host.workbook.book.sheets.flatMap(({ name, protection: { isOn, options } }) =>
        isOn && options.allowAutoFilter && options.allowInsertRows ? name : [],
      );
    const were = freed();
    expect(were).toEqual(protectedSheets());
    const ids = new Set(
      host.workbook.book.sheets.flatMap(({ id, protection }) => (protection.isOn ? id : [])),
    );
    const written = given(await writeEdit(work));
    // A sheet that was not protected, or is new and takes the place of none, is as it is planned.
    expect(freed()).toEqual(
      host.workbook.book.sheets.flatMap(({ id, name, protection }) =>
        protection.isOn && (ids.has(id) || were.includes(name)) ? name : [],
      ),
    );
    given(await written.undo());
    expect(freed()).toEqual(were);
  });

  test('is taken back from behind another window, and while Excel is busy for a moment', async () => {
    for (const trouble of [
      (): void => host.faults.otherWindow('InactiveWorkbook', 3),
      (): void => host.faults.failFor(1, 'HostIsBusy'),
      (): void => host.faults.failFor(1, 'HostIsBusy', { from: 2 }),
    ]) {
      host.dispose();
      host = await open();
      const written = given(await writeEdit(await edit()));
      trouble();
      const undone = await written.undo();
      host.faults.off();
      // Where Excel did not even let it be looked at, nothing was taken back, and a second press does it.
      if (!undone.ok) expect(undone.issue).toEqual({ code: 'excel.busy' });
      expect(undone.ok ? undone : await written.undo()).toEqual({ ok: true, value: { kept: [] } });
      expect(state()).toEqual(before);
    }
  });
});
