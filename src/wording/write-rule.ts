import type { Rule } from '../rules/kinds';
import { LIST_WORDS } from './canonical-lists';
import { STEP_WORDS } from './canonical-steps';

/** A kind in canonical words, and back; `undefined` for a text of another kind. */
interface Words<R extends Rule> {
  write(rule: R): string;
  read(text: string): R | undefined;
}

const WORDS: { readonly [K in Rule['kind']]: Words<Extract<Rule, { readonly kind: K }>> } = {
  ...STEP_WORDS,
  ...LIST_WORDS,
};

/**
 * A rule in canonical Vietnamese, which `readRule` reads back: all of its parameters but the names of its amounts
 * (`amountsOf`) and whether it may not arise, which stand in columns of their own.
 * Example: bands from 0.9 with 1 point and above 0.7 with 0.5 are "từ 90%: 1 | trên 70%: 0,5 | còn lại: 0".
 */
export function writeRule(rule: Rule): string {
  return (WORDS[rule.kind] as Words<Rule>).write(rule);
}

/** The rule of a canonical text; `undefined` for any other. */
export function canonicalRule(text: string): Rule | undefined {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  for (const { read } of Object.values(WORDS)) {
    const rule = read(plain);
    if (rule) return rule;
  }
  return undefined;
}
