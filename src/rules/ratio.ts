import { complete, doneWithinTotal, notNegative, numeric, totalAboveZero } from './checks';
import { comparable, roundResult } from './decimal';
import { comparableExpr, comparableRatio, firstOf, literal, roundedResult, type Expr } from './formula';
import type { RatioRule } from './rule';
import type { RuleKind } from './rule-kind';

/** The variants below the goal, numbered as CCHC.DIEMTYLE takes them from 1 on. */
export const BELOW_GOAL = ['proportional', 'toGoal', 'interpolated'] as const;

export type BelowGoal = (typeof BELOW_GOAL)[number];

/**
 * Points for done over total. Example: `ratioScore(72, 90, 2, 0.7, 0.9, 'toGoal')` is 1.777778.
 * Domain: total above 0, 0 ≤ floor ≤ goal. Source: "Tỷ lệ × điểm tối đa, dưới ngưỡng được 0".
 */
export function ratioScore(
  done: number,
  total: number,
  max: number,
  floor: number,
  goal: number,
  belowGoal: BelowGoal,
): number {
  const ratio = comparable(done / total);
  if (ratio >= comparable(goal)) return roundResult(max);
  if (ratio < comparable(floor)) return 0;
  switch (belowGoal) {
    case 'proportional':
      return roundResult((done / total) * max);
    case 'toGoal':
      return roundResult((done / total / goal) * max);
    case 'interpolated':
      return roundResult(((done / total - floor) / (goal - floor)) * max);
  }
}

/** The native twin of `ratioScore`; every argument is formula text. */
export function ratioNative(
  done: Expr,
  total: Expr,
  max: Expr,
  floor: Expr,
  goal: Expr,
  belowGoal: BelowGoal,
): Expr {
  const ratio = comparableRatio(done, total);
  const share = `${done}/${total}`;
  const partial: Record<BelowGoal, Expr> = {
    proportional: `${share}*${max}`,
    toGoal: `${share}/${goal}*${max}`,
    interpolated: `(${share}-${floor})/(${goal}-${floor})*${max}`,
  };
  return roundedResult(
    firstOf(
      [
        [`${ratio}>=${comparableExpr(goal)}`, max],
        [`${ratio}<${comparableExpr(floor)}`, '0'],
      ],
      partial[belowGoal],
    ),
  );
}

/** Tỷ lệ: linear, with a floor and a goal. */
export const ratio: RuleKind<RatioRule> = {
  inputs: () => ['done', 'total'],
  checks: rule => [
    complete('done', 'total'),
    numeric('done', 'total'),
    notNegative('done', 'total'),
    totalAboveZero,
    ...(rule.mayExceed ? [] : [doneWithinTotal]),
  ],
  score: (rule, max, entry) =>
    ratioScore(Number(entry.done), Number(entry.total), max, rule.floor, rule.goal, rule.belowGoal),
  native: (rule, c) => ratioNative(c.done, c.total, c.max, c.floor, c.goal, rule.belowGoal),
  custom: (rule, c) => {
    const variant = BELOW_GOAL.indexOf(rule.belowGoal) + 1;
    const exceed = rule.mayExceed ? `,${literal(true)}` : '';
    return `CCHC.DIEMTYLE(${c.done},${c.total},${c.max},${c.floor},${c.goal},${variant}${exceed})`;
  },
  facts: ({ done, total, floor, goal, belowGoal }) => ({
    form: 'ratio',
    done,
    total,
    floor,
    goal,
    belowGoal,
  }),
};
