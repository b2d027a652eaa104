import { join } from 'node:path';
import type { Progress } from '../../src/workbook/book';
import { writePlan } from '../../src/excel/write-plan';
import type { IndexSet } from '../../src/catalogue/index-set';
import { DEFAULT_SET } from '../../src/catalogue/shipped';
import { SHEET_NAME } from '../../src/messages/sheet-names';
import type { WorkbookPlan } from '../../src/workbook/plan';
import { budget } from '../bench/budget';
import { awkwardName, setOfEveryKind, setWithAreas } from '../catalogue/build-set';
import { buildProduct, DIST } from '../host/build-product';
import { startHost, type HeadlessExcel, type HostOptions } from '../host/start-host';
import { samplePlan } from '../sample/sample-plan';
import { differences } from './differences';
import { snapshot } from './snapshot';

let host: HeadlessExcel;
afterEach(() => host.dispose());

function open(options: HostOptions = {}): void {
  host = startHost(options);
  host.install();
}

/** Writes a workbook into an Excel that calculates all of it at the end; most of the time would go into formulas. */
async function writeAndCalculate(plan: WorkbookPlan): Promise<unknown> {
  const { book } = host.workbook;
  book.calculation.manual = true;
  const written = await writePlan(plan);
  book.calculation.manual = false;
  await book.settle();
  return written;
}

const cases: [string, HostOptions, { blank: boolean; set?: IndexSet }][] = [
  ['blank, in the oldest Excel that will do', { apiLevel: '1.9' }, { blank: true }],
  ['with entries, in the oldest Excel that will do', { apiLevel: '1.9' }, { blank: false }],
  ['with entries, in the newest Excel', {}, { blank: false }],
  ['of five areas', {}, { blank: false, set: setWithAreas(5) }],
  ['of seven areas with awkward names', {}, { blank: false, set: setWithAreas(7, awkwardName) }],
  ['of nine areas', {}, { blank: true, set: setWithAreas(9) }],
  ['with every rule kind', {}, { blank: false, set: setOfEveryKind() }],
];

test.each(cases)(
  'a workbook %s lands whole, and calculates without the functions',
  async (_, options, what) => {
    open(options);
    const [untouched] = snapshot(host.workbook.book).sheets;
    const plan = samplePlan({ ...what, dialect: 'live' });
    expect(await writeAndCalculate(plan)).toEqual({ ok: true, value: { printed: true } });
    expect(host.syncs.count).toBeLessThanOrEqual(budget('createSyncs'));
    expect(host.syncs.largestBytes).toBeLessThanOrEqual(budget('createLargestRequestBytes'));
    const { book } = host.workbook;
    expect(differences(plan, book)).toEqual([]);
    expect(book.sheets.map(({ name }) => name)).toEqual(['Sheet1', ...plan.sheets.map(({ name }) => name)]);
    expect(book.activeSheet.name).toBe(SHEET_NAME.guide);
    expect(snapshot(book).sheets[0]).toEqual(untouched);
  },
);

describe('with the functions', () => {
  beforeAll(buildProduct);

  test.each([true, false])('a workbook calculates to the same values (blank: %p)', async blank => {
    open({ sharedFunctions: join(DIST, 'functions.js') });
    const plan = samplePlan({ blank, dialect: 'live' });
    expect(await writePlan(plan)).toEqual({ ok: true, value: { printed: true } });
    expect(differences(plan, host.workbook.book)).toEqual([]);
    await host.workbook.type('Sheet1', 'A1', '=CCHC.TYLE(3,4)');
    expect(host.workbook.read('Sheet1', 'A1').value).toBe(0.75);
  });
});

/** Where it does not matter how many areas there are, the first one is enough. */
const small = { ...DEFAULT_SET, areas: DEFAULT_SET.areas.slice(0, 1) };

test('codes that look like numbers stay text', async () => {
  open();
  await writePlan(samplePlan({ blank: false, dialect: 'live', set: small }));
  const [area] = small.areas as [(typeof small.areas)[number]];
  expect(area.criteria.map(({ code }) => code)).toContain('1.10');
  const codes = host.workbook.book.find(area.sheet)!;
  const shown = Array.from({ length: 40 }, (_, row) => codes.cells.value(row, 0));
  expect(shown).toEqual(expect.arrayContaining(area.criteria.map(({ code }) => code)));
  expect(shown.filter(value => typeof value === 'number')).toEqual([]);
});

test('calculation and screen are held back before anything else in each request', async () => {
  open();
  const { book } = host.workbook;
  const order: string[] = [];
  const enter = book.enter.bind(book);
  jest.spyOn(book, 'enter').mockImplementation((...args) => {
    if (order.at(-1) !== 'write') order.push('write');
    enter(...args);
  });
  let suspended = false;
  Object.defineProperty(book.calculation, 'suspended', {
    get: () => suspended,
    set: (on: boolean) => {
      suspended = on;
      if (on) order.push('hold');
    },
  });
  await writePlan(samplePlan({ blank: true, dialect: 'live', set: small }));
  // Once for the empty sheets and once for the finish, around the requests that carry contents.
  expect(order.slice(0, 3)).toEqual(['hold', 'hold', 'write']);
  expect(order.at(-1)).toBe('hold');
  expect(order.join(' ')).not.toMatch(/write write|hold hold hold/);
});

test('progress counts sheets that are done and names those that come', async () => {
  open();
  host.workbook.book.calculation.manual = true;
  const plan = samplePlan({ blank: true, dialect: 'live' });
  const told: Progress[] = [];
  await writePlan(plan, { onProgress: progress => told.push(progress) });
  expect(told[0]!.done).toBe(0);
  expect(told.at(-1)).toEqual({ done: plan.sheets.length, of: plan.sheets.length, now: [] });
  expect(told.flatMap(({ now }) => now)).toEqual(plan.sheets.map(({ name }) => name));
  told.slice(1).forEach(({ done }, index) => {
    expect(done).toBe(told[index]!.done + told[index]!.now.length);
    // No step is so long that the bar seems to stand still.
    expect(told[index]!.now.length).toBeLessThanOrEqual(plan.sheets.length / 3);
  });
});
