import { KINDS, type Rule } from '../rules/kinds';
import { ANSWER_WORDS } from './canonical-answers';
import { CASE_WORDS } from './canonical-cases';
import { STEP_WORDS } from './canonical-steps';
import type { ExampleCase } from './example-cases';

/** All that is said of a kind. */
interface Words<R extends Rule> {
  /** What it is called. */
  readonly name: string;
  /** A rule in canonical words, and back; `undefined` for a text of another kind. */
  write(rule: R): string;
  read(text: string): R | undefined;
  /** What is filled in to show how it scores, best first where there is an order; `max` are the points of the criterion. */
  cases(rule: R, max: number): readonly ExampleCase[];
}

const WORDS: { readonly [K in Rule['kind']]: Words<Extract<Rule, { readonly kind: K }>> } = {
  ...STEP_WORDS,
  ...ANSWER_WORDS,
  ...CASE_WORDS,
};

/** What each kind is called, in the order of the kinds. */
export const KIND_NAMES = Object.fromEntries(
  (Object.keys(KINDS) as Rule['kind'][]).map(kind => [kind, WORDS[kind].name]),
) as Readonly<Record<Rule['kind'], string>>;

/** What the kind of a rule is called. `kindName({ kind: 'yesNo' })` is "Đạt, không đạt". */
export function kindName(rule: Rule): string {
  return wordsOf(rule).name;
}

/**
 * A rule in canonical Vietnamese, which `readRule` reads back: all of its parameters but the names of its amounts
 * (`amountsOf`) and whether it may not arise, which stand in columns of their own.
 * Example: bands from 0.9 with 1 point and above 0.7 with 0.5 are "từ 90%: 1 | trên 70%: 0,5 | còn lại: 0".
 */
export function writeRule(rule: Rule): string {
  return wordsOf(rule).write(rule);
}

/** What is filled in to show how a rule scores. `casesOf({ kind: 'yesNo' }, 1)[0]` is `{ result: 'Đạt' }`. */
export function casesOf(rule: Rule, max: number): readonly ExampleCase[] {
  return wordsOf(rule).cases(rule, max);
}

function wordsOf(rule: Rule): Words<Rule> {
  return WORDS[rule.kind];
}

/** The rule of a canonical text; `undefined` for any other. */
export function canonicalRule(text: string): Rule | undefined {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  for (const words of Object.values(WORDS)) {
    const rule = words.read(plain);
    if (rule) return rule;
  }
  return undefined;
}
