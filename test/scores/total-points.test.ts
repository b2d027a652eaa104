import fc from 'fast-check';
import type { Ledger } from '../../src/ledger/ledger';
import { emptyRecord } from '../../src/ledger/new-ledger';
import { EMPTY_ENTRY } from '../../src/rules/entry';
import { printed } from '../../src/scores/printed';
import { printedScores } from '../../src/scores/printed-scores';
import { isUnproven, scoreLedger } from '../../src/scores/scores';
import { losses } from '../../src/scores/losses';
import { hasOutside } from '../../src/scores/total-points';
import { DEFAULT_SET } from '../../src/catalogue/shipped';
import { deepSet } from '../catalogue/deep-set';
import { demoLedger, SAMPLE_DAY } from '../sample/sample-plan';

/** Yes to every criterion inside the total but `no`, and so many cases of each criterion outside it. */
function ledgerOf(
  cases: Readonly<Record<string, number>>,
  no: readonly string[] = [],
  set = deepSet(),
): Ledger {
  const record = (result: string | null, done: number | null): Ledger['records'][string] => ({
    ...emptyRecord(0),
    entry: { ...EMPTY_ENTRY, result, done },
  });
  return {
    ...demoLedger({ blank: true, set }),
    records: Object.fromEntries(
      set.areas.flatMap(({ part, criteria }) =>
        criteria.map(({ code }) => [
          code,
          part === undefined
            ? record(no.includes(code) ? 'Không đạt' : 'Đạt', null)
            : record(null, cases[code] ?? 0),
        ]),
      ),
    ),
  };
}
const totalOf = (ledger: Ledger): { self: number; index: number | undefined; lost: number } =>
  scoreLedger(ledger, SAMPLE_DAY).total;

test('bonus points are added and penalty points taken off, each up to its cap', () => {
  // II.2 is worth 18: 42 of 60 remain.
  expect(totalOf(ledgerOf({}, ['II.2']))).toMatchObject({ self: 42, index: 70 });
  expect(totalOf(ledgerOf({ 'III.1': 2, 'III.2': 1 }, ['II.2']))).toMatchObject({ self: 44.5 });
  // 3 + 2 points, of which the part gives 4.
  expect(totalOf(ledgerOf({ 'III.1': 9, 'III.2': 9 }, ['II.2']))).toMatchObject({ self: 46 });
  expect(totalOf(ledgerOf({ 'IV.1': 1, 'IV.2': 1 }, ['II.2']))).toMatchObject({ self: 40.5, lost: 19.5 });
});

test('the result stays between 0 and the total, unless the set lets it go beyond', () => {
  expect(totalOf(ledgerOf({ 'III.1': 3 }))).toMatchObject({ self: 60, index: 100 });
  const beyond = { ...deepSet(), beyondTotal: true };
  expect(totalOf(ledgerOf({ 'III.1': 3 }, [], beyond))).toMatchObject({ self: 63, index: 105 });
  const all = deepSet().areas.flatMap(({ criteria }) => criteria.map(({ code }) => code));
  expect(totalOf(ledgerOf({ 'IV.1': 3 }, all))).toMatchObject({ self: 0, index: 0 });
});

test('so do the points of last year, as the total of last year did', () => {
  const lastYear = { I: 12, II: 47, III: 4, IV: 1 };
  const of = (change: object, set = deepSet()): number | undefined =>
    scoreLedger({ ...ledgerOf({}, [], set), lastYear: { ...lastYear, ...change } }, SAMPLE_DAY).total
      .lastYear;
  expect(of({})).toBe(60);
  expect(of({}, { ...deepSet(), beyondTotal: true })).toBe(62);
  expect(of({ I: 0, II: 0, III: 0, IV: 5 })).toBe(0);
});

test('what lies outside the total has points and no index, and a bonus that is not won is no loss', () => {
  const ledger = ledgerOf({ 'IV.2': 2 }, ['I.1']);
  const scores = scoreLedger(ledger, SAMPLE_DAY);
  expect(scores.areas.map(({ self, index, max, counted }) => [self, index, max, counted])).toEqual([
    [9, 75, 12, 12],
    [48, 100, 48, 48],
    [0, undefined, 4, 0],
    [1, undefined, 5, 0],
  ]);
  expect(losses(scores, 9).map(({ criterion, lost }) => [criterion.code, lost])).toEqual([
    ['I.1', 3],
    ['IV.2', 1],
  ]);
});

test('points that a unit claims need evidence, a bonus too; nobody has to prove what is taken off', () => {
  const unproven = (evidenced: readonly string[]): string[] => {
    const ledger = ledgerOf({ 'III.1': 1, 'IV.1': 1 }, ['II.2']);
    const [paper] = demoLedger({ blank: false }).evidence;
    const evidence = evidenced.map(criterion => ({ ...paper!, criterion }));
    const { criteria } = scoreLedger({ ...ledger, evidence }, SAMPLE_DAY);
    return criteria.filter(isUnproven).map(({ criterion }) => criterion.code);
  };
  const claimed = unproven([]);
  expect(claimed).toEqual(expect.arrayContaining(['I.1', 'III.1']));
  // Neither what has no points nor any penalty.
  for (const code of ['II.2', 'III.2', 'IV.1', 'IV.2']) expect(claimed).not.toContain(code);
  expect(unproven(claimed)).toEqual([]);
});

test('a set is told to have parts outside its total', () => {
  expect([hasOutside(deepSet()), hasOutside(DEFAULT_SET)]).toEqual([true, false]);
});

test('above its cap each criterion of a part keeps what it has as it is printed', () => {
  const ledger = ledgerOf({ 'III.1': 9, 'III.2': 9 });
  const exact = scoreLedger(ledger, SAMPLE_DAY);
  const part = exact.areas.find(({ area }) => area.part === 'bonus')!;
  const own = (of: typeof exact) =>
    of.criteria.filter(({ criterion }) => part.area.criteria.includes(criterion)).map(({ score }) => score!);
  expect(own(exact).reduce((sum, score) => sum + score, 0)).toBeGreaterThan(part.self);
  expect(own(printedScores(exact, ledger.set))).toEqual(own(exact).map(printed));
});

test('printed parts come to the printed total by the same rule', () => {
  fc.assert(
    fc.property(fc.nat(9), fc.nat(9), fc.nat(9), fc.boolean(), (bonus, other, penalty, beyondTotal) => {
      const set = { ...deepSet(), beyondTotal };
      const ledger = ledgerOf({ 'III.1': bonus, 'III.2': other, 'IV.2': penalty }, ['I.2.2'], set);
      const exact = scoreLedger(ledger, SAMPLE_DAY);
      const shown = printedScores(exact, set);
      expect(shown.total.self).toBe(printed(exact.total.self));
      expect(shown.areas.map(({ self }) => self)).toEqual(exact.areas.map(({ self }) => printed(self)));
    }),
  );
});
