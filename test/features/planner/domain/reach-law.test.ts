import fc from 'fast-check';
import { withCandidate, withEntry } from '../../../../src/features/planner/domain/candidate';
import { outlookOf } from '../../../../src/features/planner/domain/outlook';
import { EFFORTS, pointsPlanOf, USUAL_EFFORT } from '../../../../src/features/planner/domain/plan-of-points';
import type { Ledger } from '../../../../src/ledger/ledger';
import { isFed } from '../../../../src/rules/asks';
import { evaluate } from '../../../../src/rules/evaluate';
import { KINDS } from '../../../../src/rules/kinds';
import { serialDate } from '../../../../src/rules/serial-date';
import { scoreLedger, type CriterionScore } from '../../../../src/scores/scores';
import { setOfEveryKind } from '../../../catalogue/build-set';
import { demoLedger } from '../../../sample/sample-plan';
import { anySmallLedger } from '../any-small-ledger';
import { possibleEntries } from '../possible-entries';

const YEAR = 2026;
/** Before the deadlines, within their days of grace, after them, on the last day and after the year. */
const anyDay = fc.oneof(
  fc.integer({ min: serialDate(YEAR, 1, 2), max: serialDate(YEAR, 3, 15) }),
  fc.constantFrom(
    serialDate(YEAR, 1, 31),
    serialDate(YEAR, 9, 30),
    serialDate(YEAR, 12, 31),
    serialDate(YEAR + 1, 1, 1),
  ),
);

/** In which something can be done for every kind, whatever the generated ones hold; no register fills anything. */
const OF_EVERY_KIND = demoLedger({
  blank: true,
  set: {
    ...setOfEveryKind(),
    areas: setOfEveryKind().areas.map(area => ({
      ...area,
      criteria: area.criteria.filter(({ rule }) => !isFed(rule)),
    })),
  },
});

/** The best entry of a criterion that can still stand, by trying all of them, and its points. */
function bestByTrying({ criterion, entry, outcome, part, score = 0 }: CriterionScore, today: number) {
  const isOpen = outcome.state === 'valid' || outcome.state === 'blank';
  const isHalf = outcome.state === 'invalid' && outcome.code === 'entry.incomplete';
  const facts = { year: YEAR, max: criterion.maxPoints };
  let best = { entry, points: score };
  if (part === 'penalty' || !(isOpen || isHalf) || today > serialDate(YEAR, 12, 31)) return best;
  for (const each of possibleEntries(criterion.rule, entry, today, YEAR)) {
    const then = evaluate(criterion.rule, each, facts);
    if (then.state === 'valid' && then.score > best.points + 1e-9) best = { entry: each, points: then.score };
  }
  return best;
}

test('no entry that can still stand brings more than the best that is told, and one brings as much', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(anySmallLedger, anyDay, (ledger, day) => {
      const now = scoreLedger(ledger, day);
      const { criteria, ceiling } = outlookOf(ledger, now, day, {});
      let best: Ledger = ledger;
      for (const { scored, best: told } of criteria) {
        const tried = bestByTrying(scored, day);
        expect([scored.criterion.rule, scored.entry, told]).toEqual([
          scored.criterion.rule,
          scored.entry,
          expect.closeTo(tried.points, 9),
        ]);
        if (tried.points > (scored.score ?? 0)) seen.add(scored.criterion.rule.kind);
        best = withEntry(best, scored.criterion, {
          ...ledger.records[scored.criterion.code]!.entry,
          ...tried.entry,
        });
      }
      const { index } = scoreLedger(best, day).total;
      if (index === undefined) expect(ceiling.total.index).toBeUndefined();
      else expect(ceiling.total.index).toBeCloseTo(index, 9);
    }),
    { numRuns: 250, endOnFailure: true, examples: [[OF_EVERY_KIND, serialDate(YEAR, 1, 2)]] },
  );
  expect(seen).toEqual(new Set(Object.keys(KINDS).filter(kind => kind !== 'survey' && kind !== 'manual')));
});

test('the plan is the least effort of all choices, then the fewest criteria, and its steps add up exactly', () => {
  const verdicts = new Set<string>();
  fc.assert(
    fc.property(
      anySmallLedger,
      anyDay,
      fc.integer({ min: 1, max: 100 }),
      fc.array(fc.constantFrom(...EFFORTS), { minLength: 10, maxLength: 10 }),
      fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
      (ledger, day, target, hard, possible) => {
        const now = scoreLedger(ledger, day);
        const outlook = outlookOf(ledger, now, day, {});
        const codes = now.criteria.map(({ criterion }) => criterion.code);
        const efforts = Object.fromEntries(codes.map((code, index) => [code, hard[index] ?? USUAL_EFFORT]));
        const impossible = new Set(codes.filter((_, index) => possible[index] === false && index % 3 === 0));
        const plan = pointsPlanOf(outlook, ledger, day, { target, impossible, efforts });
        verdicts.add(plan.verdict);
        if (plan.now === undefined) return expect(plan.verdict).toBe('nothingCounts');

        // Every set of criteria, each at its best.
        const open = now.criteria.filter(
          scored =>
            !impossible.has(scored.criterion.code) &&
            bestByTrying(scored, day).points > (scored.score ?? 0) + 1e-9,
        );
        const indexWith = (chosen: readonly CriterionScore[]): number =>
          scoreLedger(
            chosen.reduce<Ledger>(
              (each, scored) => withEntry(each, scored.criterion, bestByTrying(scored, day).entry),
              ledger,
            ),
            day,
          ).total.index!;
        const choices = open.reduce<CriterionScore[][]>(
          (all, scored) => [...all, ...all.map(each => [...each, scored])],
          [[]],
        );
        const cost = (chosen: readonly { criterion: { code: string } }[]) =>
          chosen.reduce((sum, { criterion }) => sum + efforts[criterion.code]!, 0) + chosen.length / 100;
        const enough = choices.filter(chosen => indexWith(chosen) + 1e-9 >= target);
        const after = plan.after.total.index!;
        if (enough.length === 0) {
          expect(['outOfReach', 'needsOthers', 'yearOver']).toContain(plan.verdict);
          expect(after).toBeCloseTo(indexWith(open), 9);
        } else {
          expect(plan.verdict).toBe(enough.some(({ length }) => length === 0) ? 'reached' : 'planned');
          expect(after + 1e-9).toBeGreaterThanOrEqual(target);
          expect(cost(plan.steps)).toBeCloseTo(Math.min(...enough.map(cost)), 9);
        }
        let before = ledger;
        let reached = plan.now;
        for (const step of plan.steps) {
          before = withCandidate(before, step);
          expect(scoreLedger(before, day).total.index! - reached).toBeCloseTo(step.gain, 9);
          reached += step.gain;
        }
        expect(reached).toBeCloseTo(after, 9);
      },
    ),
    { numRuns: 200, endOnFailure: true },
  );
  expect([...verdicts]).toEqual(expect.arrayContaining(['outOfReach', 'planned', 'reached', 'yearOver']));
});
