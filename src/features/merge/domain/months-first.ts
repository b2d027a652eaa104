import type { Cell } from '../../../rules/cell';
import { dateInText } from '../../../rules/text-date';

const TWO_NUMBERS = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/;

/**
 * Whether days came back as texts with the month first, as programs of other countries write them: of one it can only be
 * the month, or the day that was sent is the one that it shows then. 3/12/2026 by itself may be either.
 * Example: `areMonthsFirst([46053], ['1/31/2026'])`.
 */
export function areMonthsFirst(sent: readonly Cell[], returned: readonly Cell[]): boolean {
  const days = new Set(sent);
  return returned.some(cell => {
    const [, first, second, year] = (typeof cell === 'string' && TWO_NUMBERS.exec(cell.trim())) || [];
    if (first === undefined) return false;
    const [dayFirst, monthFirst] = [`${first}/${second}/${year}`, `${second}/${first}/${year}`].map(
      dateInText,
    );
    if (monthFirst === undefined) return false;
    return dayFirst === undefined || (days.has(monthFirst) && !days.has(dayFirst));
  });
}
