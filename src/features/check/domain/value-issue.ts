import type { Ledger } from '../../../ledger/ledger';
import type { Place } from '../../../ledger/place';
import { purposeAt } from '../../../ledger/purpose';
import { isOfItsKind, type ValueDoubt } from '../../../ledger/value-doubt';
import { valueMeant } from '../../../ledger/value-meant';
import { isBlank, isUnread, sameText, textOf, type Cell } from '../../../rules/cell';
import { checkIssue, type CheckIssue } from './check-issue';

/** Doubts that the checks of each place tell in words of their own. */
const TOLD_THERE: ReadonlySet<ValueDoubt['code']> = new Set([
  'value.notNumber',
  'value.notDate',
  'value.notYear',
  'value.notInList',
  'value.negative',
  'value.aboveMaximum',
]);

/**
 * What is wrong with what was typed into a cell, by itself: a text where a number, a day or another word is meant, or a
 * doubt what is meant at all. Nothing where it means itself, and where only the rest of its row tells what is wrong.
 */
export function valueIssue(
  ledger: Pick<Ledger, 'set' | 'settings'>,
  cell: Cell,
  where: Place,
  owner?: string,
): CheckIssue | undefined {
  const purpose = purposeAt(ledger, where);
  if (isBlank(cell) || isUnread(cell) || purpose.is === 'text') return undefined;
  const { value, doubt } = valueMeant(purpose, cell);
  const isText = typeof cell === 'string';
  // A text does not count, which is told first.
  if (doubt && !(isText && isOfItsKind(doubt)))
    return TOLD_THERE.has(doubt.code) ? undefined : checkIssue(doubt, where, owner);
  if (!isText) return undefined;
  const given = textOf(cell);
  if (typeof value === 'string')
    return sameText(cell, value)
      ? undefined
      : checkIssue({ code: 'entry.textWord', given, means: value }, where, owner);
  const code = purpose.is === 'day' ? 'entry.textDate' : 'entry.textNumber';
  return checkIssue({ code, given, means: Number(value) }, where, owner);
}
