import fc from 'fast-check';
import { areasInside, criteriaOf, type IndexSet } from '../../../src/catalogue/index-set';
import { withEntry } from '../../../src/features/planner/domain/candidate';
import type { PlanChoices } from '../../../src/features/planner/domain/plan-of-points';
import { openLedgerFile } from '../../../src/files/open-ledger-file';
import { writeXlsx } from '../../../src/files/write-xlsx';
import type { Ledger } from '../../../src/ledger/ledger';
import { emptyRow, heldRows, registerRows } from '../../../src/ledger/register-rows';
import type { LedgerRegister, RegisterRows } from '../../../src/ledger/registers';
import type { Entry } from '../../../src/rules/entry';
import { roundResult } from '../../../src/rules/decimal';
import { FLAG } from '../../../src/rules/words';
import { serialDate } from '../../../src/rules/serial-date';
import { scoreLedger } from '../../../src/scores/scores';
import { standardWorkbook } from '../../../src/workbook/sheets/standard-workbook';
import { setOfEveryForm, setOfEveryKind, withArea } from '../../catalogue/build-set';
import { deepSet } from '../../catalogue/deep-set';
import { demoLedger, SAMPLE_DAY } from '../../sample/sample-plan';
import { planReport } from '../../tools/plan-report';
import { anyDay, anyLedgerUnderWay } from './any-ledger-under-way';

/** What the command prints, as whoever reads it has it. */
interface Told {
  readonly now: number | null;
  readonly ceiling: number | null;
  readonly missing: number | null;
  readonly verdict: string;
  readonly message: string;
  readonly steps: readonly {
    readonly code: string;
    readonly entry: Partial<Entry>;
    readonly gain: number;
    readonly register?: LedgerRegister;
    readonly rows?: readonly { readonly row: number | null; readonly cells: object }[];
  }[];
  readonly after: number | null;
  readonly best?: number;
}

function told(ledger: Ledger, choices: Partial<PlanChoices>, day?: number): Told {
  const all: PlanChoices = { target: undefined, impossible: new Set(), efforts: {}, ...choices };
  return JSON.parse(JSON.stringify(planReport(ledger, all, day))) as Told;
}

/** A ledger in which somebody wrote what a step says, where it says it. */
function written(ledger: Ledger, { code, entry, register, rows = [] }: Told['steps'][number]): Ledger {
  const criterion = criteriaOf(ledger.set).find(each => each.code === code)!;
  if (!register) return withEntry(ledger, criterion, { ...ledger.records[code]!.entry, ...entry });
  const cells = new Map(rows.map(({ row, cells }) => [row, cells]));
  return {
    ...ledger,
    ...heldRows(<R extends LedgerRegister>(each: R): readonly RegisterRows[R][] => {
      const held = registerRows(ledger, each);
      if (each !== register) return held;
      const added = rows.filter(({ row }) => row === null);
      return [
        ...held.map((row, index) => ({ ...row, ...cells.get(index + 1) })),
        ...added.map(row => ({ ...emptyRow(each), ...row.cells })),
      ];
    }),
  };
}

async function throughFile(ledger: Ledger, day: number): Promise<Ledger> {
  const opened = openLedgerFile(await writeXlsx(standardWorkbook(ledger, day, 'native')));
  if (!opened.ok) throw new TypeError(opened.issue.code);
  return opened.value.ledger;
}

const capped = withArea(withArea(setOfEveryForm(), 4, { part: 'bonus', maxPoints: 6 }), 5, {
  part: 'penalty',
  maxPoints: 4,
});
const OUTSIDE: IndexSet = {
  ...capped,
  totalPoints: roundResult(areasInside(capped).reduce((sum, { maxPoints }) => sum + maxPoints, 0)),
};
/** The same without numbers that no file can hold. */
const finite = (_: string, value: unknown): unknown =>
  typeof value === 'number' && !(Math.abs(value) < 1e15) ? 7 : value;
const anyWorkbook = fc
  .oneof(...[setOfEveryKind(), setOfEveryForm(), OUTSIDE, deepSet()].map(set => anyLedgerUnderWay(set)))
  .map(ledger => JSON.parse(JSON.stringify(ledger, finite)) as Ledger);

test('what is printed of a workbook file comes true when it is written there, step by step', async () => {
  await fc.assert(
    fc.asyncProperty(anyWorkbook, anyDay, fc.integer({ min: 1, max: 100 }), async (given, day, target) => {
      const ledger = await throughFile(given, day);
      const report = told(ledger, { target }, day);
      const { index } = scoreLedger(ledger, day).total;
      expect(report.now).toBe(index ?? null);
      if (index === undefined) return expect(report.verdict).toBe('nothingCounts');
      let reached = ledger;
      let before = index;
      for (const step of report.steps) {
        reached = written(reached, step);
        const after = scoreLedger(reached, day).total.index!;
        expect([step.code, after - before]).toEqual([step.code, expect.closeTo(step.gain, 9)]);
        expect(step.gain).toBeGreaterThan(0);
        before = after;
      }
      expect(report.after).toBeCloseTo(before, 9);
      const sum = report.steps.reduce((all, { gain }) => all + gain, index);
      expect(report.after).toBeCloseTo(sum, 9);
      expect(report.missing).toBeCloseTo(Math.max(0, target - index), 9);
      // Out of reach is what even the ceiling does not come to, and the best is then the ceiling.
      expect('best' in report).toBe(report.ceiling! + 1e-9 < target);
      if (report.best !== undefined) expect(report.best).toBeCloseTo(report.ceiling!, 9);
      else expect(before + 1e-9).toBeGreaterThanOrEqual(target);
    }),
    { numRuns: 6, endOnFailure: true },
  );
});

const sample = demoLedger({ blank: false });
const blank = demoLedger({ blank: true });
const nothingArose: Ledger = {
  ...blank,
  settings: { ...blank.settings, notArising: 'leaveOut' },
  set: {
    ...blank.set,
    areas: blank.set.areas.map(area => ({
      ...area,
      criteria: area.criteria.map(each => ({
        ...each,
        rule: { kind: 'yesNo', notArising: 'leaveOut' } as const,
      })),
    })),
  },
  records: Object.fromEntries(
    Object.entries(blank.records).map(([code, record]) => [
      code,
      { ...record, entry: { ...record.entry, items: [], notArising: FLAG } },
    ]),
  ),
};
const wrong = withEntry(
  sample,
  criteriaOf(sample.set).find(({ code }) => code === '3.1')!,
  {
    ...sample.records['3.1']!.entry,
    notArising: null,
    done: 5,
    total: 0,
  },
);

test.each<[string, Ledger, Partial<PlanChoices>, number, string, RegExp]>([
  ['no target', sample, {}, SAMPLE_DAY, 'noTarget', /^Chưa có chỉ tiêu/],
  ['a target below today', sample, { target: 10 }, SAMPLE_DAY, 'reached', /^Đã đạt chỉ tiêu 10,00/],
  [
    'all impossible',
    sample,
    { target: 95, impossible: new Set(Object.keys(sample.records)) },
    SAMPLE_DAY,
    'outOfReach',
    /Không thể đạt/,
  ],
  ['a blank workbook', blank, { target: 99 }, SAMPLE_DAY, 'outOfReach', /Không thể đạt/],
  ['a total of 0', nothingArose, { target: 90 }, SAMPLE_DAY, 'nothingCounts', /^Chưa tính được chỉ số/],
  ['a passed year', sample, { target: 95 }, serialDate(2027, 1, 1), 'yearOver', /Năm đánh giá đã hết/],
  [
    'a target that is set',
    { ...sample, settings: { ...sample.settings, target: 95 } },
    {},
    SAMPLE_DAY,
    'outOfReach',
    /95,00/,
  ],
])('%s is a plain sentence and no promise', (_, ledger, choices, day, verdict, message) => {
  const report = told(ledger, choices, day);
  expect([report.verdict, report.message]).toEqual([verdict, expect.stringMatching(message)]);
  if (verdict !== 'outOfReach' || choices.impossible) expect(report.steps).toEqual([]);
  if (verdict === 'yearOver' || choices.impossible) expect(report.best).toBe(report.now);
});

test('an entry with an error counts nothing, and is told', () => {
  const report = planReport(wrong, { target: 99, impossible: new Set(), efforts: {} }, SAMPLE_DAY);
  expect(report.assumed.wrong).toEqual(['3.1']);
  expect(report.steps.map(({ code }) => code)).not.toContain('3.1');
});
