import { complete, doneWithinTotal, notNegative, numeric, totalAboveZero } from './checks';
import { roundResult } from './decimal';
import { roundedResult, type Expr } from './formula';
import type { SurveyRule } from './rule';
import type { RuleKind } from './rule-kind';

/** The share of satisfied answers (0 … 1) times the maximum. `surveyScore(0.9267, 35)` is 32.4345. */
export function surveyScore(share: number, max: number): number {
  return roundResult(share * max);
}

/** The native twin of `surveyScore`. */
export function surveyNative(share: Expr, max: Expr): Expr {
  return roundedResult(`${share}*${max}`);
}

/** Điểm điều tra xã hội học. */
export const survey: RuleKind<SurveyRule> = {
  inputs: () => ['done', 'total'],
  checks: () => [
    complete('done', 'total'),
    numeric('done', 'total'),
    notNegative('done', 'total'),
    totalAboveZero,
    doneWithinTotal,
  ],
  score: (_rule, max, entry) => surveyScore(Number(entry.done) / Number(entry.total), max),
  native: (_rule, c) => surveyNative(`${c.done}/${c.total}`, c.max),
  custom: (_rule, c) => `CCHC.DIEMXHH(${c.done}/${c.total},${c.max})`,
  facts: ({ satisfied, valid }) => ({ form: 'survey', satisfied, valid }),
};
