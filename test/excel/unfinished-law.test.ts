import { finishUnfinished } from '../../src/excel/finish-unfinished';
import { readUnfinished, removeUnfinished } from '../../src/excel/unfinished';
import { writeEdit } from '../../src/excel/write-edit';
import { writePlan } from '../../src/excel/write-plan';
import { previewUpgrade } from '../../src/features/start/excel/preview-upgrade';
import type { Result } from '../../src/ledger/result';
import { setWithAreas, withFirstCriteria } from '../catalogue/build-set';
import type { SavedBook } from '../host/book/saved-book';
import { startHost, type HeadlessExcel } from '../host/start-host';
import { SAMPLE_DAY, samplePlan } from '../sample/sample-plan';
import { cutOff } from './cut-off';
import { given } from './edit-kinds';
import { openSchema1 } from './open-schema-1';
import { snapshot } from './snapshot';

/**
 * The law of what was cut off, as that of edits: whichever request fails, it is then finished or removed as a whole, or as
 * it was before; and where Excel fails for good, what is left is told again, and the next time does the rest.
 */
jest.mock('../../src/ledger/registers', () => jest.requireActual<object>('./small-registers'));

const plan = samplePlan({ blank: false, dialect: 'live', set: withFirstCriteria(setWithAreas(1), 3) });

let host: HeadlessExcel;
const use = (started: HeadlessExcel): void => {
  host = started;
  host.install();
};
afterEach(() => host.dispose());

/** A workbook in which a creation was cut off after so many of its requests, or before so many from its end. */
async function half(requests: number): Promise<SavedBook> {
  const open = (): void => {
    use(startHost({ apiLevel: '1.9' }));
    host.workbook.book.calculation.manual = true;
  };
  open();
  await writePlan(plan);
  const { count } = host.syncs;
  host.dispose();
  open();
  await cutOff(host, requests > 0 ? requests : count + requests, () => writePlan(plan));
  return saved();
}

/** One in which an upgrade was, after its sheets got their names. */
async function halfUpgraded(): Promise<SavedBook> {
  use(openSchema1({ apiLevel: '1.9' }));
  const { edit } = given(await previewUpgrade(SAMPLE_DAY));
  await cutOff(host, 3, () => writeEdit(edit));
  return saved();
}

function saved(isGuarded = false): SavedBook {
  host.workbook.book.protection.isOn = isGuarded;
  const book = host.workbook.book.save();
  host.dispose();
  return book;
}

async function guarded(book: Promise<SavedBook>): Promise<SavedBook> {
  use(startHost({ apiLevel: '1.9', opens: await book }));
  return saved(true);
}

const finish = (): Promise<Result<unknown>> => finishUnfinished(plan);

const LEFT: [string, () => Promise<SavedBook>, () => Promise<Result<unknown>>][] = [
  ['a creation that lacks only its last touches, finished', () => half(-1), finish],
  ['the same in a structure that somebody protected', () => guarded(half(-1)), finish],
  ['a creation, removed', () => half(4), removeUnfinished],
  ['the same in a structure that somebody protected', () => guarded(half(4)), removeUnfinished],
  ['an upgrade, removed', halfUpgraded, removeUnfinished],
];

/** Every workbook and every new sheet has ids of its own. */
const state = (): object => {
  const { book } = host.workbook;
  const shot = snapshot(book);
  const charts = book.sheets.map(sheet => sheet.charts.map(({ title, series }) => [title, series.length]));
  return { ...shot, sheets: shot.sheets.map(each => ({ ...each, id: '' })), charts };
};

describe.each(LEFT)('%s', (_, make, work) => {
  let left: SavedBook;
  let before: object;
  let after: object;
  let requests: number;
  const open = (): void => use(startHost({ apiLevel: '1.9', opens: left }));
  beforeAll(async () => {
    left = await make();
    open();
    before = state();
    host.syncs.reset();
    given(await work());
    requests = host.syncs.count;
    after = state();
    host.dispose();
  });

  test('is so as a whole or not at all, whichever request fails', async () => {
    for (let request = 1; request <= requests; request++) {
      open();
      host.faults.failAtSync(request, 'InternalServerError');
      const done = await work();
      host.faults.off();
      expect([request, done.ok, state()]).toEqual([request, done.ok, done.ok ? after : before]);
      if (request < requests) host.dispose();
    }
  });

  test('is known again and so the next time, where Excel fails from any request on', async () => {
    for (let request = 1; request <= requests; request++) {
      open();
      for (let later = request; later < request + 30; later++)
        host.faults.failAtSync(later, 'GeneralException');
      const done = await work();
      host.faults.off();
      if (!done.ok) {
        const { untouched, entered } = given(await readUnfinished());
        expect([request, untouched.length + entered.length]).not.toEqual([request, 0]);
        host.workbook.book.protection.isOn = (before as { protected: boolean }).protected;
        given(await work());
      }
      // Where only panes could not be frozen, nor the sheet shown again that was seen, all the rest stands.
      expect([request, { ...state(), active: '' }]).toEqual([request, { ...after, active: '' }]);
      if (request < requests) host.dispose();
    }
  });
});

test('a structure that somebody protected is so again once what was left is removed', async () => {
  use(startHost({ apiLevel: '1.9', opens: await guarded(half(4)) }));
  given(await removeUnfinished());
  expect(host.workbook.book.protection.isOn).toBe(true);
  expect(host.workbook.book.sheets).toHaveLength(1);
});
