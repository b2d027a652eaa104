import { folded } from '../../../ledger/search-text';

/** A text as far as likeness goes: its words, and each two that stand side by side. */
export interface Wording {
  readonly text: string;
  readonly parts: ReadonlySet<string>;
}

/** A year is another one every year; that changes nothing about what a title means. */
const YEARS = /\b(19|20)\d\d\b/g;

/** What is compared of a text. `wordingOf('Kế hoạch CCHC năm 2025').text` is "ke hoach cchc nam #". */
export function wordingOf(text: string): Wording {
  const plain = folded(text)
    .replace(YEARS, '#')
    .replace(/[^\p{L}\p{N}#%]+/gu, ' ')
    .trim();
  const words = plain === '' ? [] : plain.split(' ');
  const pairs = words.slice(1).map((word, index) => `${words[index]!} ${word}`);
  return { text: plain, parts: new Set([...words, ...pairs]) };
}

/**
 * How alike two wordings are, from 0 to 1: twice the parts that they share, of the parts of both. Two empty ones are alike.
 * Example: `likeness(wordingOf('Ban hành kế hoạch'), wordingOf('Kế hoạch'))` is 0.6.
 */
export function likeness(one: Wording, other: Wording): number {
  if (one.text === other.text) return 1;
  const [few, many] = one.parts.size < other.parts.size ? [one.parts, other.parts] : [other.parts, one.parts];
  let shared = 0;
  for (const part of few) if (many.has(part)) shared++;
  return (2 * shared) / (few.size + many.size);
}
