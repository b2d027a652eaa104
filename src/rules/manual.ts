import { notNegative, numeric, resultAtMostMaximum } from './checks';
import { roundResult } from './decimal';
import { roundedResult } from './formula';
import type { BaseRule } from './rule';
import type { RuleKind } from './rule-kind';

/** A score that an authority's own formula or a person gives; only 0 … maximum is checked. */
export interface ManualRule extends BaseRule {
  readonly kind: 'manual';
  readonly basis: string;
}

/** Whoever gives the points, it is said the same of the rule and of an entry. */
interface ManualSaid {
  readonly form: 'manual';
  readonly basis: string;
}

/**
 * Điểm do cơ quan có thẩm quyền cho, hoặc tính bằng công thức riêng. There is no custom function for it:
 * the points stand in the result cell, typed or as the authority's own formula.
 */
export const manual: RuleKind<ManualRule, ManualSaid, ManualSaid> = {
  shape: { basis: 'string' },
  laws: ({ basis }) => [{ law: 'text', field: 'basis', text: basis }],
  asks: () => [{ input: 'result', takes: { form: 'points' } }],
  checks: () => [numeric('result'), notNegative('result'), resultAtMostMaximum],
  score: (_rule, _max, entry) => roundResult(Number(entry.result)),
  native: (_rule, c) => roundedResult(c.result),
  custom: (_rule, c) => roundedResult(c.result),
  facts: ({ basis }) => ({ form: 'manual', basis }),
  achieved: ({ basis }) => ({ form: 'manual', basis }),
  traits: () => ({ byHand: true }),
};
