import fc from 'fast-check';
import type { IndexSet } from '../../../../src/catalogue/index-set';
import { DEFAULT_SET } from '../../../../src/catalogue/shipped';
import { unitScore } from '../../../../src/features/ranking/domain/unit-score';
import type { NotArisingMode } from '../../../../src/rules/rule';
import { traitsOf } from '../../../../src/rules/asks';
import { EMPTY_ENTRY } from '../../../../src/rules/entry';
import { scoreLedger } from '../../../../src/scores/scores';
import { setOfEveryKind } from '../../../catalogue/build-set';
import { deepSet } from '../../../catalogue/deep-set';
import { anyLedger } from '../../../ledger/any-ledger';
import { anyEntry } from '../../../rules/any-entry';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

const PRINTED = { areas: {}, total: { self: null, appraised: null, index: null } };

/** What a unit is compared by when it is set to this. */
function basis(set: IndexSet, notArising: NotArisingMode): NotArisingMode {
  const ledger = demoLedger({ blank: false, set });
  const settings = { ...ledger.settings, notArising };
  return unitScore({ ...ledger, settings }, PRINTED, 'mark', SAMPLE_DAY).notArising;
}

test('the setting for what did not arise tells units apart only where a rule goes by it', () => {
  const own: IndexSet = {
    ...DEFAULT_SET,
    areas: DEFAULT_SET.areas.map(area => ({
      ...area,
      criteria: area.criteria.map(criterion => ({
        ...criterion,
        rule: { ...criterion.rule, notArising: 'leaveOut' as const },
      })),
    })),
  };
  expect([basis(DEFAULT_SET, 'full'), basis(DEFAULT_SET, 'leaveOut')]).toEqual(['full', 'leaveOut']);
  expect(basis(own, 'full')).toBe(basis(own, 'leaveOut'));
});

test('by its own points a unit is what its ledger comes to', () => {
  const ledger = demoLedger({ blank: false, set: setOfEveryKind() });
  const scores = scoreLedger(ledger, SAMPLE_DAY);
  const unit = unitScore(ledger, PRINTED, 'mark', SAMPLE_DAY);
  expect(unit.total.self).toBe(scores.total.index);
  expect(unit.areas.map(area => area.index.self)).toEqual(scores.areas.map(({ index }) => index));
});

test('by those of the authority it has what was given, and its own of a survey and of what did not arise', () => {
  fc.assert(
    fc.property(anyLedger(setOfEveryKind(), anyEntry), ledger => {
      const scores = scoreLedger(ledger, SAMPLE_DAY);
      const final = scores.criteria.map(({ criterion, outcome, score, appraised, counted }) => {
        const isOwn = traitsOf(criterion.rule).bySurvey || outcome.state === 'notArising';
        return { points: appraised ?? (isOwn ? score : undefined), counted };
      });
      const unit = unitScore(ledger, PRINTED, 'mark', SAMPLE_DAY);
      const [points, counted] = [
        final.reduce((sum, each) => sum + (each.points ?? 0), 0),
        final.reduce((sum, each) => sum + each.counted, 0),
      ];
      if (counted === 0) expect(unit.total.appraised).toBeUndefined();
      else expect(unit.total.appraised).toBeCloseTo((100 * points) / counted, 5);
      expect(unit.unappraised).toBe(
        final.filter(each => each.counted > 0 && each.points === undefined).length,
      );
    }),
    { numRuns: 60 },
  );
});

test('what lies outside the total is added or taken off, and counts for nothing by which it is divided', () => {
  const ledger = demoLedger({ blank: true, set: deepSet() });
  const records = Object.fromEntries(
    ledger.set.areas.flatMap(({ part, criteria }) =>
      criteria.map(({ code, maxPoints }) => [
        code,
        {
          ...ledger.records[code]!,
          entry: part === undefined ? { ...EMPTY_ENTRY, result: 'Đạt' } : { ...EMPTY_ENTRY, done: 1 },
          appraised1: part === undefined ? maxPoints : 1,
        },
      ]),
    ),
  );
  const { total } = scoreLedger({ ...ledger, records }, SAMPLE_DAY);
  const unit = unitScore({ ...ledger, records }, PRINTED, 'mark', SAMPLE_DAY);
  const outside = unit.areas.filter(({ part }) => part !== undefined);
  const added = outside.reduce((sum, { index }) => sum + index.appraised!, 0);
  expect(outside.map(({ index }) => Math.sign(index.appraised!))).toEqual([1, -1]);
  const given = outside.map(({ code }) => ledger.set.areas.find(area => area.code === code)!);
  expect(outside.map(({ index }) => Math.abs(index.appraised!))).toEqual(
    given.map(({ criteria, maxPoints }) => Math.min(maxPoints, criteria.length)),
  );
  expect(unit.areas.filter(({ part }) => part === undefined).map(({ index }) => index.appraised)).toEqual([
    100, 100,
  ]);
  const reached = Math.min(total.counted, total.counted + added);
  expect(unit.total.appraised).toBeCloseTo((100 * reached) / total.counted, 5);
});

test('a unit has begun with the first of its figures', () => {
  const ledger = { ...demoLedger({ blank: true }), reports: [] };
  const { code } = ledger.set.areas[0]!.criteria[0]!;
  const record = { ...ledger.records[code]!, entry: { ...EMPTY_ENTRY, done: 3, total: 4 } };
  const begun = (of: typeof ledger): readonly [boolean, number] => {
    const { started, entered } = unitScore(of, PRINTED, 'mark', SAMPLE_DAY);
    return [started, entered];
  };
  expect(begun(ledger)).toEqual([false, 0]);
  expect(begun({ ...ledger, records: { ...ledger.records, [code]: record } })).toEqual([true, 1]);
});
