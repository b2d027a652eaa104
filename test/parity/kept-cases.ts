import type { FunctionId } from '../../src/rules/custom-function';
import type { Rule } from '../../src/rules/kinds';
import type { Given } from './given';
import type { RuleCase } from './rule-cases';

/** Cases that once told engines apart, as `npm run explore` printed them; they go before the generated ones. */
export const KEPT_RULES: { readonly [K in Rule['kind']]?: readonly RuleCase[] } = {};

export const KEPT_CALLS: Partial<Readonly<Record<FunctionId, readonly (readonly Given[])[]>>> = {};
