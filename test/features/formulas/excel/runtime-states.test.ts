import { reckoningDay } from '../../../../src/ledger/days';
import { join } from 'node:path';
import { criteriaOf, type IndexSet } from '../../../../src/catalogue/index-set';
import { book } from '../../../../src/excel/excel-book';
import { pause } from '../../../../src/excel/pause';
import { readWorkbook } from '../../../../src/excel/read-workbook';
import { repairEdit } from '../../../../src/features/check/workbook/repair-edit';
import { healFormulas } from '../../../../src/features/formulas/excel/heal-formulas';
import { fillSample } from '../../../../src/features/overview/pane/fill-sample';
import { carryOutAssign } from '../../../../src/features/planner/pane/carry-out-assign';
import { whatIfEdit } from '../../../../src/features/planner/workbook/what-if-edit';
import { carryOutChange } from '../../../../src/features/sets/pane/carry-out-change';
import { createWorkbook } from '../../../../src/features/start/pane/create-workbook';
import type { Result } from '../../../../src/ledger/result';
import { dialectHere } from '../../../../src/excel/capabilities';
import { scoreLedger } from '../../../../src/scores/scores';
import { today } from '../../../../src/ui/today';
import type { OpenWorkbook } from '../../../../src/workbook/open-workbook';
import { criterionCell } from '../../../../src/workbook/places';
import { setWithAreas, withFirstCriteria } from '../../../catalogue/build-set';
import { openLedger } from '../../../excel/open-ledger';
import { buildProduct, DIST } from '../../../host/build-product';
import { startHost, type HeadlessExcel, type HostOptions } from '../../../host/start-host';
import { demoLedger } from '../../../sample/sample-plan';
import { assigned, planned } from '../../planner/planned';

/**
 * Whatever a feature writes, and whatever the runtime of the custom functions does meanwhile: in the end every score
 * shows the right number, and nobody at the grid did anything. Pauses come at once.
 */
jest.mock('../../../../src/ledger/registers', () =>
  jest.requireActual<object>('../../../excel/small-registers'),
);
jest.mock('../../../../src/excel/pause', () => ({ pause: jest.fn(() => Promise.resolve()) }));
const pauses = pause as jest.MockedFunction<typeof pause>;

const set = withFirstCriteria(setWithAreas(1), 6);
const ledger = demoLedger({ blank: false, set });
const blank = demoLedger({ blank: true, set });
const next: IndexSet = { ...withFirstCriteria(setWithAreas(2), 4), id: set.id, version: '2099.1' };

let host: HeadlessExcel;
beforeAll(buildProduct);
afterEach(() => {
  pauses.mockImplementation(() => Promise.resolve());
  host.dispose();
});

function given<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issue));
  return result.value;
}
const opened = async (): Promise<OpenWorkbook> => given(await readWorkbook());
const busy = () => host.workbook.book.grid.busy;

/** What is written, into which workbook. */
interface Feature {
  readonly open: (options: HostOptions) => Promise<HeadlessExcel>;
  readonly write: () => Promise<unknown>;
  /** Those that matter to it; without any, all. */
  readonly runtimes?: readonly string[];
}

/** What writes no formulas meets only what changes while scores are calculated. */
const CALCULATED = ['is there', 'starts late', 'sticks after an error'];

const ours = (options: HostOptions): Promise<HeadlessExcel> => openLedger(ledger, options);

const FEATURES: Readonly<Record<string, Feature>> = {
  'the creation': {
    open: options => {
      const empty = startHost(options);
      empty.install();
      return Promise.resolve(empty);
    },
    write: async () => given(await createWorkbook(ledger, {})),
  },
  'sample entries': {
    open: options => openLedger(blank, options),
    write: async () => given(await fillSample((await opened()).ledger)),
    runtimes: CALCULATED,
  },
  'another index set': {
    open: ours,
    write: async () => given(await carryOutChange(next, new Map(), { onProgress() {} })),
    runtimes: ['is there', 'starts late', 'is hooked late', 'is not there', 'is unknown to this Excel'],
  },
  'tasks and the sheet of a plan': {
    open: ours,
    write: async () => {
      const { ledger: now, found } = await opened();
      const day = reckoningDay(now.settings, today());
      const plan = planned(now, 100, day);
      const facts = {
        ledger: now,
        found,
        now: scoreLedger(now, day),
        after: plan.after,
        target: 100,
        today: day,
        made: today(),
      };
      given(await carryOutAssign(assigned(plan, today()), [], facts));
    },
  },
  'entries that were tried in thought': {
    open: ours,
    write: async () => {
      const place = { in: 'criterion', code: '1.1', field: 'done' } as const;
      given(await book.write(given(whatIfEdit((await opened()).found, [{ place, value: 1 }]))));
    },
    runtimes: CALCULATED,
  },
  'a repair': {
    open: ours,
    write: async () => {
      const { sheet, address } = criterionCell(set, '1.1', 'score');
      host.workbook.book.find(sheet)!.protection.isOn = false;
      await host.workbook.type(sheet, address, 3);
      const open = await opened();
      const edit = repairEdit(open.ledger, given(await book.structure(open)), dialectHere());
      given(await book.write(edit));
    },
  },
};

/** What the runtime does while the feature writes, and while its formulas are healed. */
interface Runtime {
  readonly options?: HostOptions;
  readonly before?: () => void;
  readonly after?: () => void | Promise<void>;
}

/** The cells that may hold a formula, from 0. */
const CELLS = Array.from({ length: 60 * 23 }, (_, at) => [Math.floor(at / 23), at % 23] as const);

function everyScore(
  work: (cell: { sheet: string; row: number; column: number; formula: string }) => void,
): void {
  for (const { name, cells } of host.workbook.book.sheets)
    for (const [row, column] of CELLS) {
      const formula = cells.formula(row, column);
      if (formula?.includes('CCHC.')) work({ sheet: name, row, column, formula });
    }
}

const RUNTIMES: Readonly<Record<string, Runtime>> = {
  'is there': {},
  'starts late': {
    before: () => (busy().isStarting = true),
    after: () => void pauses.mockImplementationOnce(() => Promise.resolve(void (busy().isStarting = false))),
  },
  'never starts': { before: () => (busy().isStarting = true) },
  'is hooked late': {
    after: async () => {
      everyScore(({ sheet, row, column, formula }) =>
        host.workbook.book
          .find(sheet)!
          .cells.put(row, column, { f: formula.replace(/CCHC\./g, '_xldudf_CCHC_') }),
      );
      await host.workbook.book.settle();
    },
  },
  'sticks after an error': { before: () => (busy().sticksAfterError = true) },
  'has no function that works': {
    options: { sharedFunctions: join(__dirname, '../../../host/fixtures/failing.js') },
  },
  'is not there': { options: { sharedFunctions: undefined } as unknown as HostOptions },
  'is unknown to this Excel': {
    options: { customFunctions: false, sharedFunctions: undefined } as unknown as HostOptions,
  },
};

describe.each(Object.entries(FEATURES))(
  'after %s',
  (_, { open, write, runtimes = Object.keys(RUNTIMES) }) => {
    test.each(runtimes.map(name => [name, RUNTIMES[name]!] as const))(
      'every score is right where the runtime %s',
      async (runtime, state) => {
        host = await open({ sharedFunctions: join(DIST, 'functions.js'), ...state.options });
        const were = new Set(host.workbook.book.sheets.map(({ id }) => id));
        state.before?.();
        await write();
        await state.after?.();
        const read = await opened();
        given(await healFormulas(() => read, book.write));
        await host.workbook.book.settle();

        const scores = scoreLedger(read.ledger, reckoningDay(read.ledger.settings, today()));
        const right = scores.criteria.map(({ criterion: { code }, score }) => [code, score ?? '']);
        const shown = criteriaOf(read.ledger.set).map(({ code }) => {
          const { sheet, address } = criterionCell(read.ledger.set, code, 'score');
          const { value } = host.workbook.read(sheet, address);
          return [code, typeof value === 'number' ? (expect.closeTo(value, 9) as unknown) : value] as const;
        });
        expect(right).toEqual(shown);
        expect(right.some(([, score]) => typeof score === 'number')).toBe(true);
        // What a chart leaves out is #N/A.
        const errors = host.workbook.book.sheets
          .filter(({ visibility }) => visibility === 'Visible')
          .flatMap(({ name, cells }) =>
            CELLS.flatMap(([row, column]) => {
              const value = cells.isError(row, column) ? cells.value(row, column) : '#N/A';
              return value === '#N/A' ? [] : [`${name} ${row} ${column} ${String(value)}`];
            }),
          );
        expect(errors).toEqual([]);
        if (runtime === 'is unknown to this Excel')
          everyScore(({ sheet, ...cell }) => {
            const { id } = host.workbook.book.find(sheet)!;
            if (!were.has(id)) expect(cell).toBe('no custom function in what was made here');
          });
      },
    );
  },
);
