import { sameText, textOf, type Cell } from '../../../rules/cell';
import { checkIssue, type CheckIssue } from './check-issue';
import type { Place } from '../../../ledger/place';

/**
 * What is wrong with a cell that may hold a code: one that does not exist, or one that looks right but is a number or
 * has a space beside it, so that no formula counts it.
 */
export function codeIssue(
  cell: Cell,
  known: { has(code: string): boolean },
  where: Place,
  owner: string | undefined,
): CheckIssue[] {
  const given = textOf(cell);
  if (given === '') return [];
  if (!known.has(given)) return [checkIssue({ code: 'register.criterionUnknown', given }, where, owner)];
  return sameText(cell, given) ? [] : [checkIssue({ code: 'register.codeNotCounted', given }, where, owner)];
}
