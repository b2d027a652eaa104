import { notNegative, numeric, resultAtMostMaximum } from './checks';
import { roundResult } from './decimal';
import { roundedResult } from './formula';
import type { ManualRule } from './rule';
import type { RuleKind } from './rule-kind';

/**
 * Điểm do cơ quan có thẩm quyền cho, hoặc tính bằng công thức riêng. There is no custom function for it:
 * the points stand in the result cell, typed or as the authority's own formula.
 */
export const manual: RuleKind<ManualRule> = {
  inputs: () => ['result'],
  checks: () => [numeric('result'), notNegative('result'), resultAtMostMaximum],
  score: (_rule, _max, entry) => roundResult(Number(entry.result)),
  native: (_rule, c) => roundedResult(c.result),
  custom: (_rule, c) => roundedResult(c.result),
  facts: ({ basis }) => ({ form: 'manual', basis }),
};
