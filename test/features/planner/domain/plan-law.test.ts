import fc from 'fast-check';
import { movesOf, withCandidate } from '../../../../src/features/planner/domain/candidate';
import { outlookOf } from '../../../../src/features/planner/domain/outlook';
import { EFFORTS, pointsPlanOf } from '../../../../src/features/planner/domain/plan-of-points';
import type { Ledger } from '../../../../src/ledger/ledger';
import { traitsOf } from '../../../../src/rules/asks';
import { FEEDS } from '../../../../src/rules/rule';
import { KINDS } from '../../../../src/rules/kinds';
import { scoreLedger, type Scores } from '../../../../src/scores/scores';
import { setOfEveryKind, withArea } from '../../../catalogue/build-set';
import { anyDay, anyLedgerUnderWay } from '../any-ledger-under-way';

const INSIDE = setOfEveryKind();
/** The same with its last two areas outside the total, capped well below what their criteria come to. */
const OUTSIDE = withArea(withArea(INSIDE, 4, { part: 'bonus', maxPoints: 6 }), 5, {
  part: 'penalty',
  maxPoints: 4,
});
const ledgers = anyLedgerUnderWay(INSIDE);
const anyLedgers = fc.oneof(ledgers, anyLedgerUnderWay(OUTSIDE));

/** What all criteria come to, whatever bounds their sum has. */
const pointsOf = ({ criteria }: Scores): number => criteria.reduce((sum, { score }) => sum + (score ?? 0), 0);

test('whatever can be done brings exactly what it promises', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyLedgers, anyDay, (ledger, day) => {
      const now = scoreLedger(ledger, day);
      const { criteria, ceiling } = outlookOf(ledger, now, day, {});
      for (const { candidates, scored, best } of criteria) {
        expect(best).toBeGreaterThanOrEqual(scored.score ?? 0);
        expect(best).toBeLessThanOrEqual(scored.criterion.maxPoints);
        for (const candidate of candidates) {
          const after = scoreLedger(withCandidate(ledger, candidate), day);
          const promised = movesOf(candidate).reduce((sum, { points }) => sum + points, 0);
          expect(pointsOf(after) - pointsOf(now)).toBeCloseTo(promised, 9);
          expect(candidate.points).toBeGreaterThan(0);
          const { feed } = traitsOf(scored.criterion.rule);
          seen.add(feed ?? scored.criterion.rule.kind);
          // What was entered is never undone, nor taken from another criterion.
          expect(after.total.counted).toBe(now.total.counted);
          expect(after.total.self).toBeLessThanOrEqual(ceiling.total.self + 1e-9);
        }
      }
    }),
    { numRuns: 60, endOnFailure: true },
  );
  const given = ['survey', 'manual'];
  expect(seen).toEqual(new Set([...Object.keys(KINDS).filter(kind => !given.includes(kind)), ...FEEDS]));
});

test('the index after all steps is the one that is promised, in either mode, and the target is reached or told', () => {
  fc.assert(
    fc.property(
      anyLedgers,
      anyDay,
      fc.integer({ min: 0, max: 10_000 }).map(n => n / 100),
      fc.array(fc.tuple(fc.nat({ max: 39 }), fc.constantFrom(...EFFORTS)), { maxLength: 8 }),
      (ledger, day, target, said) => {
        const now = scoreLedger(ledger, day);
        const outlook = outlookOf(ledger, now, day, {});
        const codes = now.criteria.map(({ criterion }) => criterion.code);
        const efforts = Object.fromEntries(said.map(([at, effort]) => [codes[at % codes.length]!, effort]));
        const plan = pointsPlanOf(outlook, ledger, day, {
          target,
          impossible: new Set(codes.slice(0, 3)),
          efforts,
        });
        const after = scoreLedger(plan.steps.reduce<Ledger>(withCandidate, ledger), day).total.index;
        expect(plan.steps.some(({ criterion }) => codes.indexOf(criterion.code) < 3)).toBe(false);
        if (after === undefined) return expect(plan.verdict).toBe('nothingCounts');
        expect(plan.after.total.index).toBeCloseTo(after, 9);
        const gained = plan.now! + plan.steps.reduce((sum, { gain }) => sum + gain, 0);
        expect(gained).toBeCloseTo(after, 9);
        expect(after + 1e-9 >= target).toBe(plan.verdict === 'planned' || plan.verdict === 'reached');
        let done = ledger;
        let before = plan.now!;
        for (const step of plan.steps) {
          done = withCandidate(done, step);
          const { index } = scoreLedger(done, day).total;
          expect(index! - before).toBeCloseTo(step.gain, 9);
          before = index!;
          // Bounds of parts outside the total may swallow some of what a step brings alone.
          const alone = scoreLedger(withCandidate(ledger, step), day).total.index! - plan.now!;
          if (ledger.set === INSIDE) expect(alone).toBeCloseTo(step.gain, 9);
        }
      },
    ),
    { numRuns: 40, endOnFailure: true },
  );
});

test('no more can be done of a share than its best, whole cases or not', () => {
  fc.assert(
    fc.property(ledgers, anyDay, fc.double({ min: 0, max: 1, noNaN: true }), (ledger, day, part) => {
      const now = scoreLedger(ledger, day);
      const { criteria } = outlookOf(ledger, now, day, {});
      for (const { scored, best, prospect } of criteria) {
        const { criterion, entry, outcome } = scored;
        const traits = traitsOf(criterion.rule);
        if (outcome.state !== 'valid' || !traits.aim || traits.feed || prospect === 'settled') continue;
        const [held, total] = [Number(entry.done), Number(entry.total)];
        const done = Math.max(held, held + part * (total - held));
        const record = { ...ledger.records[criterion.code]!, entry: { ...entry, done } };
        const after = scoreLedger(
          { ...ledger, records: { ...ledger.records, [criterion.code]: record } },
          day,
        );
        const { score } = after.criteria.find(each => each.criterion.code === criterion.code)!;
        expect(score!).toBeLessThanOrEqual(best);
      }
    }),
    { numRuns: 40, endOnFailure: true },
  );
});
