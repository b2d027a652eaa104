import { isError, type Cell } from '../../../rules/cell';
import { FIRST_YEAR, serialDate } from '../../../rules/serial-date';
import { dateInText } from '../../../rules/text-date';
import { checkIssue, type CheckIssue } from './check-issue';
import type { Place } from '../../../ledger/place';

/** Days before this one were typed by mistake: a bare number such as 15, read as a day of 1900. */
const FIRST_DAY = serialDate(FIRST_YEAR, 1, 1);

/** What is wrong with a filled cell that must hold a day; with `today`, also a day that is still to come. */
export function dayIssue(cell: Cell, today: number | undefined, where: Place, owner?: string): CheckIssue[] {
  if (typeof cell === 'string') {
    const means = dateInText(cell);
    if (means !== undefined)
      return [checkIssue({ code: 'entry.textDate', given: cell, means }, where, owner)];
  }
  if (typeof cell !== 'number' || cell < FIRST_DAY) {
    const given = isError(cell) ? cell.error : String(cell);
    return [checkIssue({ code: 'register.notDate', given }, where, owner)];
  }
  if (today !== undefined && Math.floor(cell) > today)
    return [checkIssue({ code: 'register.dateInFuture' }, where, owner)];
  return [];
}
