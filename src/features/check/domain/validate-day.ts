import type { ReckoningDay } from '../../../ledger/days';
import { isBlank, isError, isUnread, type Cell } from '../../../rules/cell';
import { checkIssue, type CheckIssue } from './check-issue';
import type { Ledger } from '../../../ledger/ledger';
import type { Place } from '../../../ledger/place';
import { purposeAt } from '../../../ledger/purpose';
import { valueMeant } from '../../../ledger/value-meant';
import { valueIssue } from './value-issue';

/** What is wrong with a filled cell that must hold a day; with `today`, also a day that is still to come. */
export function dayIssue(
  ledger: Pick<Ledger, 'set' | 'settings'>,
  cell: Cell,
  today: ReckoningDay | undefined,
  where: Place,
  owner?: string,
): CheckIssue[] {
  if (isBlank(cell) || isUnread(cell)) return [];
  const { doubt } = valueMeant(purposeAt(ledger, where), cell);
  if (isError(cell) || doubt?.code === 'value.notDate') {
    const given = isError(cell) ? cell.error : String(cell);
    return [checkIssue({ code: 'register.notDate', given }, where, owner)];
  }
  if (today !== undefined && typeof cell === 'number' && Math.floor(cell) > today)
    return [checkIssue({ code: 'register.dateInFuture' }, where, owner)];
  const issue = valueIssue(ledger, cell, where, owner);
  return issue ? [issue] : [];
}
