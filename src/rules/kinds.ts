import { bands } from './bands';
import { bonus } from './bonus';
import { checklist } from './checklist';
import { counts } from './counts';
import { deadline } from './deadline';
import { deduct } from './deduct';
import { levels } from './levels';
import { manual } from './manual';
import { ratio } from './ratio';
import { ratios } from './ratios';
import type { BaseRule } from './rule';
import type { RuleKind } from './rule-kind';
import { survey } from './survey';
import { tally } from './tally';
import { yesNo } from './yes-no';

/** Every rule kind by its name in an index set. A new kind is one file and one line here. */
export const KINDS = {
  ratio,
  ratios,
  bands,
  counts,
  levels,
  yesNo,
  checklist,
  deadline,
  deduct,
  bonus,
  tally,
  survey,
  manual,
} as const;

type Kinds = typeof KINDS;

/** A rule of any kind: how a criterion is scored, as an index set states it. */
export type Rule = {
  [K in keyof Kinds]: Kinds[K] extends RuleKind<infer R extends BaseRule & { kind: K }> ? R : never;
}[keyof Kinds];

/** What the guide says of a rule of any kind. */
export type Facts = ReturnType<Kinds[keyof Kinds]['facts']>;

/** What an entry says for a rule of any kind. */
export type Achieved = ReturnType<Kinds[keyof Kinds]['achieved']>;

/** Whether an object is of one of the kinds, whatever its parameters. `isRule({ kind: 'toString' })` is false. */
export function isRule(given: object): given is Rule {
  return 'kind' in given && typeof given.kind === 'string' && Object.hasOwn(KINDS, given.kind);
}

/** The kind of a rule, ready to be asked about that very rule. */
export function kindOf<R extends Rule>(rule: R): RuleKind<R, Facts, Achieved> {
  return KINDS[rule.kind] as unknown as RuleKind<R, Facts, Achieved>;
}

/** Whether a rule is of a kind. `isOfKind({ kind: 'yesNo' }, 'manual')` is false. */
export function isOfKind<K extends Rule['kind']>(rule: Rule, kind: K): rule is Extract<Rule, { kind: K }> {
  return rule.kind === kind;
}
