import { isError, type Cell } from '../../../rules/cell';
import type { Place } from '../../../ledger/place';
import { sameValue } from '../../../rules/same-value';

/**
 * What becomes of a value that a copy came back with: taken because only its sender changed it; in conflict because both
 * did, and differently; outside the sender's part; or an error value, which nobody entered.
 */
export type Verdict = 'taken' | 'conflict' | 'outside' | 'error';

/** One cell that differs in a copy from what was sent and from what the open workbook holds. */
export interface ValueChange<P extends Place = Place> {
  readonly place: P;
  /** What was sent, what stands in the open workbook, what came back. */
  readonly base: Cell;
  readonly ours: Cell;
  readonly theirs: Cell;
  readonly verdict: Verdict;
}

/** What becomes of a value; `undefined` when nothing does. */
export function verdictOn(
  { base, ours, theirs }: Pick<ValueChange, 'base' | 'ours' | 'theirs'>,
  isTheirs: boolean,
): Verdict | undefined {
  if (sameValue(theirs, base) || sameValue(theirs, ours)) return undefined;
  if (isError(theirs)) return 'error';
  if (!isTheirs) return 'outside';
  return sameValue(ours, base) ? 'taken' : 'conflict';
}
