import type { Rule } from '../rules/kinds';

/** What the amounts of a rule are called where nobody has said. */
export const UNNAMED = {
  share: { done: 'Số đã thực hiện', total: 'Tổng số' },
  counted: 'Số trường hợp',
  survey: { satisfied: 'Số phiếu hài lòng, rất hài lòng', valid: 'Số phiếu hợp lệ' },
} as const;

/** The names of the amounts that a rule goes by, as they stand in columns of their own beside its words. */
export interface Amounts {
  readonly numerator?: string;
  readonly denominator?: string;
}

/** The names in a rule. `amountsOf(rule).numerator` of a deduct rule is what it counts; a yes/no rule has none. */
export function amountsOf(rule: Rule): Amounts {
  if ('done' in rule) return { numerator: rule.done, denominator: rule.total };
  if ('satisfied' in rule) return { numerator: rule.satisfied, denominator: rule.valid };
  return 'counted' in rule ? { numerator: rule.counted } : {};
}

/** The same rule with other names for its amounts; one that is not given stays. */
export function withAmounts(rule: Rule, { numerator, denominator }: Amounts): Rule {
  if ('done' in rule) return { ...rule, done: numerator ?? rule.done, total: denominator ?? rule.total };
  if ('satisfied' in rule)
    return { ...rule, satisfied: numerator ?? rule.satisfied, valid: denominator ?? rule.valid };
  return 'counted' in rule ? { ...rule, counted: numerator ?? rule.counted } : rule;
}
