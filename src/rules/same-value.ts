import { isBlank, isError, isUnread, type Cell } from './cell';
import { comparable } from './decimal';
import { numberInText } from './text-number';

/**
 * Whether two cells say the same, however the programs on the way stored it: blank is blank, texts may differ in
 * composition and in spaces around them, and a number may have become a text that shows it. What was not read is the same as
 * nothing.
 * Examples: `sameValue(12.5, '12,5')` and `sameValue(null, '')` are true, `sameValue(0, null)` is not.
 */
export function sameValue(one: Cell, other: Cell): boolean {
  if (isUnread(one) || isUnread(other)) return false;
  if (isBlank(one) || isBlank(other)) return isBlank(one) && isBlank(other);
  if (isError(one) || isError(other)) return isError(one) && isError(other) && one.error === other.error;
  const [a, b] = [plain(one), plain(other)];
  if (a === b) return true;
  return typeof a === 'number' || typeof b === 'number' ? shown(a) === shown(b) : false;
}

function plain(cell: string | number | boolean): string | number | boolean {
  if (typeof cell === 'number') return comparable(cell);
  return typeof cell === 'string' ? cell.normalize('NFC').trim() : cell;
}

function shown(value: string | number | boolean): number | undefined {
  if (typeof value === 'number') return value;
  const number = typeof value === 'string' ? numberInText(value) : undefined;
  return typeof number === 'number' ? comparable(number) : undefined;
}
