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
  switch (rule.kind) {
    case 'ratio':
    case 'bands':
      return { numerator: rule.done, denominator: rule.total };
    case 'counts':
    case 'deduct':
    case 'bonus':
      return { numerator: rule.counted };
    case 'survey':
      return { numerator: rule.satisfied, denominator: rule.valid };
    default:
      return {};
  }
}

/** The same rule with other names for its amounts; one that is not given stays. */
export function withAmounts(rule: Rule, { numerator, denominator }: Amounts): Rule {
  switch (rule.kind) {
    case 'ratio':
    case 'bands':
      return { ...rule, done: numerator ?? rule.done, total: denominator ?? rule.total };
    case 'counts':
    case 'deduct':
    case 'bonus':
      return { ...rule, counted: numerator ?? rule.counted };
    case 'survey':
      return { ...rule, satisfied: numerator ?? rule.satisfied, valid: denominator ?? rule.valid };
    default:
      return rule;
  }
}
