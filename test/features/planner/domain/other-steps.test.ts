import { otherSteps } from '../../../../src/features/planner/domain/other-steps';
import { outlookOf } from '../../../../src/features/planner/domain/outlook';
import {
  hasSteps,
  pointsPlanOf,
  type PlanVerdict,
} from '../../../../src/features/planner/domain/plan-of-points';
import { scoreLedger } from '../../../../src/scores/scores';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

const ledger = demoLedger({ blank: false });
const now = scoreLedger(ledger, SAMPLE_DAY);
const untouched = outlookOf(ledger, now, SAMPLE_DAY, {});
const choices = { target: 90, impossible: new Set<string>(), efforts: {} };
const plan = pointsPlanOf(untouched, ledger, SAMPLE_DAY, choices);
const others = otherSteps(untouched, untouched, plan, new Set(), ledger);
const codesOf = (steps: readonly { readonly criterion: { readonly code: string } }[]): string[] =>
  steps.map(({ criterion }) => criterion.code);

test('every criterion with something to do is a step or one of the others, the most of it', () => {
  const open = untouched.criteria.filter(({ candidates }) => candidates.length > 0);
  expect(others.length).toBeGreaterThan(1);
  expect([...codesOf(plan.steps), ...codesOf(others)].sort()).toEqual(
    open.map(({ scored }) => scored.criterion.code).sort(),
  );
  for (const { criterion, points, gain } of others) {
    const { candidates } = open.find(({ scored }) => scored.criterion === criterion)!;
    expect(points).toBe(Math.max(...candidates.map(each => each.points)));
    expect(gain).toBeGreaterThan(0);
  }
});

test('what brings most comes first, but for those of which something was said', () => {
  expect(others.map(({ points }) => points)).toEqual(
    others.map(({ points }) => points).sort((one, other) => other - one),
  );
  const last = others.at(-1)!.criterion.code;
  const [first] = otherSteps(untouched, untouched, plan, new Set([last]), ledger);
  expect(first!.criterion.code).toBe(last);
});

test('what nothing is left of by what was said stays in sight', () => {
  const said = others[0]!.criterion.code;
  const criteria = untouched.criteria.map(each =>
    each.scored.criterion.code === said ? { ...each, candidates: [] } : each,
  );
  const after = otherSteps({ ...untouched, criteria }, untouched, plan, new Set([said]), ledger);
  expect(codesOf(after)).toEqual(codesOf(others));
});

test.each<[PlanVerdict, boolean]>([
  ['planned', true],
  ['needsOthers', true],
  ['outOfReach', true],
  ['yearOver', false],
  ['reached', false],
  ['noTarget', false],
  ['nothingCounts', false],
])('%s offers steps: %s', (verdict, offered) => {
  expect(hasSteps(verdict)).toBe(offered);
});
