import { isBlank, isError, isUnread, type Cell } from '../../../rules/cell';
import { comparable } from '../../../rules/decimal';
import { comparedText } from '../../../rules/same-value';
import { dateInText } from '../../../rules/text-date';
import { numberInText } from '../../../rules/text-number';

/**
 * The same for cells that say the same, so that they can be looked up; '' for blanks and what was not read. Texts that
 * read as the same number or day have one key, too. Example: `valueKey('12,50')` is `valueKey(12.5)`.
 */
export function valueKey(cell: Cell): string {
  if (isBlank(cell) || isUnread(cell)) return '';
  if (isError(cell)) return cell.error;
  if (typeof cell === 'boolean') return String(cell);
  const number = typeof cell === 'number' ? cell : (dateInText(cell) ?? numberInText(cell));
  return typeof number === 'number' ? String(comparable(number)) : comparedText(String(cell));
}
