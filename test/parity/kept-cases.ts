import type { Cell } from '../../src/rules/cell';
import type { FunctionId } from '../../src/rules/custom-function';
import { EMPTY_ENTRY } from '../../src/rules/entry';
import type { Rule } from '../../src/rules/kinds';
import type { Given } from './given';
import type { RuleCase } from './rule-cases';

/** A checklist of as many items as there are answers. */
const answered = (...items: readonly Cell[]): RuleCase => ({
  rule: { kind: 'checklist', items: items.map((_, index) => [`ý ${index + 1}`, 0.5]) },
  entry: { ...EMPTY_ENTRY, items },
  max: 1,
  year: 2026,
});

/** Cases that once told engines apart, as `npm run explore` printed them; they go before the generated ones. */
export const KEPT_RULES: { readonly [K in Rule['kind']]?: readonly RuleCase[] } = {
  // Capitals beyond ASCII, alone, beside others, and in a column that holds an error, where Univer compares anew.
  checklist: [
    answered('KHÔNG ĐẠT'),
    answered('Đạt', 'KHÔNG ĐẠT'),
    answered('KHÔNG ĐẠT', { error: '#N/A' }),
    answered('Đạt', 'KHÔNG ĐẠT', 'ĐẠT'),
  ],
};

export const KEPT_CALLS: Partial<Readonly<Record<FunctionId, readonly (readonly Given[])[]>>> = {};
