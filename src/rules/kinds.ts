import { bands } from './bands';
import { bonus } from './bonus';
import { checklist } from './checklist';
import { deadline } from './deadline';
import { deduct } from './deduct';
import { levels } from './levels';
import { manual } from './manual';
import { ratio } from './ratio';
import type { Rule } from './rule';
import type { RuleKind } from './rule-kind';
import { survey } from './survey';
import { yesNo } from './yes-no';

/** Every rule kind by its name in an index set. A new kind is one file and one line here. */
export const KINDS: { readonly [K in Rule['kind']]: RuleKind<Extract<Rule, { kind: K }>> } = {
  ratio,
  bands,
  levels,
  yesNo,
  checklist,
  deadline,
  deduct,
  bonus,
  survey,
  manual,
};

/** The kind of a rule, ready to be asked about that very rule. */
export function kindOf<R extends Rule>(rule: R): RuleKind<R> {
  return KINDS[rule.kind] as unknown as RuleKind<R>;
}
