import type { Cell } from '../rules/cell';
import { halfWidth } from '../rules/text-number';

/** Spaces of any width and marks that show nothing. */
const UNSEEN = /^[\s\u00ad\u200b-\u200f\u2060\u2800\u3164\ufeff]$/;
/** Anything else, but for the apostrophe that makes a text of whatever follows. */
const SEEN = /[^'\s\u00ad\u200b-\u200f\u2060\u2800\u3164\ufeff]/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** Letters of the longest text that is read: no number, day or word of a list has more, and a cell holds 32,767. */
const LONGEST_READ = 1000;

/**
 * Whether a cell holds a text in which nothing can be seen, an apostrophe before it included.
 * `isOnlySpaces('\u00a0')` is true, `isOnlySpaces('')` is not.
 */
export function isOnlySpaces(cell: Cell): boolean {
  return typeof cell === 'string' && cell !== '' && !SEEN.test(cell);
}

/** A text without what cannot be seen around it, composed. `trimmed(' Đạt\u200b')` is "Đạt". */
export function trimmed(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && UNSEEN.test(text.charAt(from))) from++;
  while (to > from && UNSEEN.test(text.charAt(to - 1))) to--;
  return text.slice(from, to).normalize('NFC');
}

/**
 * A text for being read as a number, day or word: besides, without apostrophes around it and full-width digits and signs,
 * its words one space apart; '' for what is too long for any of these. `plainText("'１２ ")` is "12".
 */
export function plainText(text: string): string {
  if (text.length > LONGEST_READ) return '';
  return halfWidth(trimmed(text).replace(INVISIBLE, ''))
    .replace(/\s+/g, ' ')
    .replace(/^['‘’`"“”\s]+|['‘’`"“”\s]+$/g, '');
}
