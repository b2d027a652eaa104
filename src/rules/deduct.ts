import { isBlank } from './cell';
import { notNegative, numeric, whole } from './checks';
import { customCall } from './custom-name';
import { roundResult } from './decimal';
import { literal, roundedResult, type Expr } from './formula';
import type { BaseRule } from './rule';
import type { RuleKind } from './rule-kind';

/** The maximum less `pointsEach` for each case, never below `floor` (0 when not stated). */
export interface DeductRule extends BaseRule {
  readonly kind: 'deduct';
  readonly counted: string;
  readonly pointsEach: number;
  readonly floor?: number;
}

/** The maximum less a deduction for each case. `deductScore(1, 3, 0.25, 0)` is 0.25. */
export function deductScore(max: number, cases: number, pointsEach: number, floor: number): number {
  return Math.max(floor, roundResult(max - cases * pointsEach));
}

/** The native twin of `deductScore`. */
export function deductNative(max: Expr, cases: Expr, pointsEach: Expr, floor: Expr): Expr {
  return `MAX(${floor},${roundedResult(`${max}-${cases}*${pointsEach}`)})`;
}

/** Points for each case, and the points at which they end. */
export interface CaseFacts<Form extends string> {
  readonly form: Form;
  readonly counted: string;
  readonly pointsEach: number;
  readonly limit: number;
}

export interface CasesAchieved<Form extends string> {
  readonly form: Form;
  readonly counted: string;
  readonly cases: number;
}

/** Trừ điểm theo số lần. */
export const deduct: RuleKind<DeductRule, CaseFacts<'deduct'>, CasesAchieved<'deduct'>> = {
  shape: { counted: 'string', pointsEach: 'number', 'floor?': 'number' },
  laws: ({ counted, pointsEach, floor }) => [
    { law: 'text', field: 'counted', text: counted },
    { law: 'points', points: pointsEach, some: true },
    ...(floor === undefined ? [] : [{ law: 'points', points: floor } as const]),
  ],
  asks: ({ counted }) => [{ input: 'done', takes: { form: 'count', of: counted } }],
  checks: () => [numeric('done'), notNegative('done'), whole],
  score: (rule, max, entry) => deductScore(max, Number(entry.done), rule.pointsEach, rule.floor ?? 0),
  native: (rule, c) => deductNative(c.max, c.done, literal(rule.pointsEach), literal(rule.floor ?? 0)),
  custom: (rule, c) => customCall('DIEMTRU', c.max, c.done, rule.pointsEach, rule.floor ?? 0),
  facts: ({ counted, pointsEach, floor }) => ({ form: 'deduct', counted, pointsEach, limit: floor ?? 0 }),
  achieved: ({ counted }, { done }) => ({ form: 'deduct', counted, cases: Number(done) }),
  // What was deducted stays so.
  steps: ({ counted }, _max, { done }) =>
    isBlank(done) ? [{ does: { form: 'none', of: counted }, entry: { done: 0 } }] : [],
  traits: () => ({ fewerIsBetter: true }),
};
