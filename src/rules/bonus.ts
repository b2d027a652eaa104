import { isBlank } from './cell';
import { notNegative, numeric, whole } from './checks';
import { customCall } from './custom-name';
import { comparable, roundResult } from './decimal';
import type { CaseFacts, CasesAchieved } from './deduct';
import { literal, roundedResult, type Expr } from './formula';
import { casesUpTo } from './cases-up-to';
import type { BaseRule } from './rule';
import type { RuleKind } from './rule-kind';

/** `pointsEach` for each case, capped at the maximum. */
export interface BonusRule extends BaseRule {
  readonly kind: 'bonus';
  readonly counted: string;
  readonly pointsEach: number;
}

/** Points for each case up to a cap. `bonusScore(3, 0.5, 1)` is 1. */
export function bonusScore(cases: number, pointsEach: number, cap: number): number {
  return Math.min(cap, roundResult(cases * pointsEach));
}

/** The native twin of `bonusScore`. */
export function bonusNative(cases: Expr, pointsEach: Expr, cap: Expr): Expr {
  return `MIN(${cap},${roundedResult(`${cases}*${pointsEach}`)})`;
}

/** Điểm thưởng, có trần. */
export const bonus: RuleKind<BonusRule, CaseFacts<'bonus'>, CasesAchieved<'bonus'>> = {
  shape: { counted: 'string', pointsEach: 'number' },
  laws: ({ counted, pointsEach }) => [
    { law: 'text', field: 'counted', text: counted },
    { law: 'points', points: pointsEach, some: true },
  ],
  asks: ({ counted }) => [{ input: 'done', takes: { form: 'count', of: counted } }],
  checks: () => [numeric('done'), notNegative('done'), whole],
  score: (rule, max, entry) => bonusScore(Number(entry.done), rule.pointsEach, max),
  native: (rule, c) => bonusNative(c.done, literal(rule.pointsEach), c.max),
  custom: (rule, c) => customCall('DIEMTHUONG', c.done, rule.pointsEach, c.max),
  facts: ({ counted, pointsEach }, max) => ({ form: 'bonus', counted, pointsEach, limit: max }),
  achieved: ({ counted }, { done }) => ({ form: 'bonus', counted, cases: Number(done) }),
  steps: ({ counted, pointsEach }, max, { done }) => {
    const before = isBlank(done) ? 0 : Number(done);
    const all = Math.ceil(comparable(max / pointsEach)) - before;
    return casesUpTo(all).map(count => ({
      does: { form: 'more', count, of: counted },
      entry: { done: before + count },
    }));
  },
};
