import { isBlank, type KnownCell } from '../rules/cell';
import { dayMeant, isDayNumber } from './day-meant';
import { numberMeant, yearMeant } from './number-meant';
import { isOnlySpaces, trimmed } from './plain-text';
import type { Purpose } from './purpose';
import type { Meant } from './value-doubt';
import { wordMeant } from './word-meant';

/**
 * What is meant by what was typed, pasted or came back: the value in the form in which it belongs into the workbook. What
 * can be read in one way only is read so without a word: "1.234,5", "31/01/2026" and "dat" become 1234.5, the day and
 * "Đạt". Everything else has a doubt beside it, and its value must not be written before a person said so; what cannot be
 * read at all stays as it came. A value without a doubt means itself.
 *
 * Error values are left to whoever reads. Examples: `valueMeant({ is: 'count' }, ' 12 ')` is `{ value: 12 }`,
 * `valueMeant({ is: 'count' }, 'chín trăm')` is 900 with `value.readAsNumber`, a space is `null` with `value.onlySpaces`.
 */
export function valueMeant(purpose: Purpose, cell: KnownCell): Meant {
  if (isBlank(cell)) return { value: null };
  if (typeof cell === 'object') return { value: cell };
  if (isOnlySpaces(cell)) return { value: null, doubt: { code: 'value.onlySpaces' } };
  switch (purpose.is) {
    case 'amount':
    case 'count':
    case 'points':
    case 'share':
      return numberMeant(purpose, cell);
    case 'year':
      return yearMeant(cell);
    case 'day':
      return dayMeant(purpose, cell);
    case 'word':
      return wordMeant(purpose, cell);
    case 'text':
      if (typeof cell === 'string') return { value: trimmed(cell) };
      return typeof cell === 'number' && isDayNumber(cell)
        ? { value: cell, doubt: { code: 'value.dayInText', given: cell } }
        : { value: cell };
  }
}
