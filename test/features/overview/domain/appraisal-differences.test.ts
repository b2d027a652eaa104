import fc from 'fast-check';
import { criteriaOf } from '../../../../src/catalogue/index-set';
import { appraisalDifferences } from '../../../../src/features/overview/domain/appraisal-differences';
import type { CriterionRecord, Ledger } from '../../../../src/ledger/ledger';
import { scoreLedger } from '../../../../src/scores/scores';
import type { Cell } from '../../../../src/rules/cell';
import { setWithAreas, withCriterion } from '../../../catalogue/build-set';
import { deepSet } from '../../../catalogue/deep-set';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

/** Criteria that somebody scores by hand, of 2 points each. */
const set = criteriaOf(setWithAreas(1)).reduce(
  (changed, { code }) =>
    withCriterion(changed, code, { rule: { kind: 'manual', basis: 'Tự chấm' }, maxPoints: 2 }),
  setWithAreas(1),
);
const CODES = criteriaOf(set).map(({ code }) => code);
const blank = demoLedger({ blank: true, set });

type Scored = readonly [self: Cell, appraised: Cell, explanation?: Cell];
function ledgerOf(scored: readonly Scored[]): Ledger {
  const records = scored.map(([result, appraised1, explanation = null], index): [string, CriterionRecord] => {
    const record = blank.records[CODES[index]!]!;
    return [CODES[index]!, { ...record, entry: { ...record.entry, result }, appraised1, explanation }];
  });
  return { ...blank, records: { ...blank.records, ...Object.fromEntries(records) } };
}
const told = (...scored: readonly Scored[]): unknown[] => {
  const ledger = ledgerOf(scored);
  return appraisalDifferences(ledger, scoreLedger(ledger, SAMPLE_DAY)).map(
    ({ criterion, self, appraised, difference, explained }) => [
      ...[CODES.indexOf(criterion.code), self, appraised, difference, explained],
    ],
  );
};

test('what a penalty takes off besides costs, and what it takes off less does not', () => {
  const of = deepSet();
  const ledger = demoLedger({ blank: false, set: of });
  const given: readonly (readonly [string, number])[] = [
    ['I.1', 2.5],
    ['III.2', 1],
    ['IV.1', 3],
    ['IV.2', 0],
  ];
  const records = given.map(([code, appraised1]): [string, CriterionRecord] => [
    code,
    { ...ledger.records[code]!, appraised1 },
  ]);
  const appraised = { ...ledger, records: { ...ledger.records, ...Object.fromEntries(records) } };
  const differences = appraisalDifferences(appraised, scoreLedger(appraised, SAMPLE_DAY));
  expect(differences.map(({ criterion, difference, cost }) => [criterion.code, difference, cost])).toEqual([
    ['IV.1', 2, 2],
    ['I.1', -0.5, 0.5],
    ['III.2', 0.5, -0.5],
    ['IV.2', -0.5, -0.5],
  ]);
});

test('what costs most comes first, and equal differences in the order of the set', () => {
  expect(told([1.5, 1], [2, 1], [1, 2], [1, 0])).toEqual([
    [1, 2, 1, -1, false],
    [3, 1, 0, -1, false],
    [0, 1.5, 1, -0.5, false],
    [2, 1, 2, 1, false],
  ]);
});

test('what is the same, or not appraised, is no difference; what was not self-scored counts 0', () => {
  expect(told([1.5, 1.5], [1, null], [null, 1], [null, 0])).toEqual([[2, undefined, 1, 1, false]]);
});

test('points are compared as they are printed', () => {
  expect(told([1.004, 1], [1.006, 1])).toEqual([[1, 1.006, 1, -0.01, false]]);
});

test('a difference is explained once something is said of it', () => {
  expect(told([2, 1, 'Đã bổ sung'], [2, 1, ''], [2, 1, 0])).toMatchObject([
    [0, 2, 1, -1, true],
    [1, 2, 1, -1, false],
    [2, 2, 1, -1, true],
  ]);
});

test('whatever was given, each appraised criterion is told once or has the same points', () => {
  const points = fc.option(fc.integer({ min: 0, max: 8 }).map(quarters => quarters / 4));
  fc.assert(
    fc.property(fc.array(fc.tuple(points, points), { maxLength: CODES.length }), scored => {
      const differing = scored.flatMap(([self, appraised], index) =>
        appraised === null || appraised === (self ?? 0) ? [] : [index],
      );
      const rows = told(...scored) as [number, unknown, unknown, number][];
      expect(rows.map(([index]) => index).sort((a, b) => a - b)).toEqual(differing);
      const costs = rows.map(([, , , difference]) => difference);
      expect(costs).toEqual([...costs].sort((a, b) => a - b));
    }),
    { numRuns: 50 },
  );
});
