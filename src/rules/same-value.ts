import { isBlank, isError, isUnread, type Cell } from './cell';
import { comparable } from './decimal';
import { numberInText } from './text-number';

/**
 * Whether two cells say the same, however the programs on the way stored it: blank is blank, texts may differ in
 * composition, in the kind and number of spaces and in how lines end, and a number may have become a text that shows it.
 * What was not read is the same as nothing.
 * Examples: `sameValue(12.5, '12,5')` and `sameValue(null, '')` are true, `sameValue(0, null)` is not.
 */
export function sameValue(one: Cell, other: Cell): boolean {
  if (isUnread(one) || isUnread(other)) return false;
  if (isBlank(one) || isBlank(other)) return isBlank(one) && isBlank(other);
  if (isError(one) || isError(other)) return isError(one) && isError(other) && one.error === other.error;
  if (one === other) return true;
  const [a, b] = [plain(one), plain(other)];
  if (a === b) return true;
  return typeof a === 'number' || typeof b === 'number' ? shown(a) === shown(b) : false;
}

function plain(cell: string | number | boolean): string | number | boolean {
  if (typeof cell === 'number') return comparable(cell);
  return typeof cell === 'string' ? comparedText(cell) : cell;
}

/** Spaces that programs put in place of others, and marks that show nothing; a line that ends is no space. */
const SPACES = /[^\S\r\n]+/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** A text as it is compared with others. `comparedText('CHỦ\u00a0TỊCH ')` is "CHỦ TỊCH". */
export function comparedText(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(/\r\n?/g, '\n').replace(SPACES, ' ').trim();
}

function shown(value: string | number | boolean): number | undefined {
  if (typeof value === 'number') return value;
  const number = typeof value === 'string' ? numberInText(value) : undefined;
  return typeof number === 'number' ? comparable(number) : undefined;
}
