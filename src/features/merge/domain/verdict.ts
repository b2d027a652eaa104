import type { Ledger } from '../../../ledger/ledger';
import type { Place } from '../../../ledger/place';
import { purposeAt, type Purpose } from '../../../ledger/purpose';
import type { ValueDoubt } from '../../../ledger/value-doubt';
import { valueMeant } from '../../../ledger/value-meant';
import { isBlank, isError, isUnread, type Cell, type KnownCell } from '../../../rules/cell';
import { sameValue } from '../../../rules/same-value';

/**
 * What becomes of a value that a copy came back with: taken because only its sender changed it; in conflict because both
 * did, and differently; outside the sender's part; an error value, which nobody entered; or doubtful, so that it is taken
 * only when an officer says so.
 */
export type Verdict = 'taken' | 'conflict' | 'outside' | 'error' | 'doubt';

/** Why a value or row of a copy is not taken by itself. The sentence to each code is in `messages/`. */
export type MergeDoubt = ValueDoubt | OwnDoubt;

/** The doubts that only merging has. */
export type OwnDoubt =
  /** The cell was emptied. */
  | { readonly code: 'merge.erased' }
  /** It is not certain which of several cells is meant. */
  | { readonly code: 'merge.uncertain' }
  /** A formula whose result the file does not hold. */
  | { readonly code: 'merge.noResult' }
  /** It is what stood in another cell of the column or row, as after some were inserted, deleted or sorted. */
  | { readonly code: 'merge.shifted' }
  /** What names the row is another thing now: the old row edited, or another one. */
  | { readonly code: 'merge.rowRenamed' }
  /** The workbook has this very row already. */
  | { readonly code: 'merge.rowTwice' }
  /** Nothing of the row is filled but one cell, as where a heading was put between rows. */
  | { readonly code: 'merge.oneCell' }
  /** The new row does not say what it is about, as the lines of those who sign below a table. */
  | { readonly code: 'merge.rowUnnamed' }
  /** Nothing is asked for in this cell. */
  | { readonly code: 'merge.notAsked' }
  /** A register counts what belongs in this cell. */
  | { readonly code: 'merge.counted' }
  /** The index set was changed since, and the new one has no cell for it. */
  | { readonly code: 'merge.leftBehind' }
  /** The open workbook has no certain cell for it. */
  | { readonly code: 'merge.noPlace' };

/** One cell that differs in a copy from what was sent and from what the open workbook holds. */
export interface ValueChange<P extends Place = Place> {
  readonly place: P;
  /** What was sent, what stands in the open workbook, and what came back as it is meant. */
  readonly base: Cell;
  readonly ours: Cell;
  readonly theirs: KnownCell;
  readonly verdict: Verdict;
  readonly doubt?: MergeDoubt;
}

/** Whose part a place is, and what is there on each side. */
export interface ThreeWays<P extends Place> {
  readonly place: P;
  readonly base: Cell;
  readonly ours: Cell;
  readonly theirs: Cell;
  readonly isTheirs: boolean;
  /** Days came back as texts with the month first. */
  readonly monthsFirst?: boolean;
}

/** What becomes of a value; `undefined` when nothing does, also where the cell was not found in the copy. */
export function valueChange<P extends Place>(
  ledger: Pick<Ledger, 'set' | 'settings'>,
  { isTheirs, monthsFirst = false, ...ways }: ThreeWays<P>,
): ValueChange<P> | undefined {
  const { place, base, ours, theirs } = ways;
  const isNews = (value: Cell): boolean => !sameValue(value, base) && !sameValue(value, ours);
  if (isUnread(theirs)) {
    if (theirs.unread === 'missing') return undefined;
    if (theirs.unread === 'noResult')
      return { ...ways, theirs: null, verdict: 'doubt', doubt: { code: 'merge.noResult' } };
    const news = theirs.seen?.find(isNews);
    if (news === undefined) return undefined;
    return { ...ways, theirs: news, verdict: 'doubt', doubt: { code: 'merge.uncertain' } };
  }
  if (!isNews(theirs)) return undefined;
  // Only a formula shows an empty text, in a file whose program did not calculate it or that shows nothing.
  if (theirs === '') return { ...ways, theirs: null, verdict: 'doubt', doubt: { code: 'merge.noResult' } };
  if (isError(theirs)) return { ...ways, theirs, verdict: 'error' };
  const purpose = purposeAt(ledger, place);
  const plain = valueMeant(purpose, theirs);
  if (!isNews(plain.value)) return undefined;
  const { value, doubt } = monthsFirst ? valueMeant(withMonthsFirst(purpose), theirs) : plain;
  if (!isNews(value)) return undefined;
  const erased: MergeDoubt | undefined = isBlank(value) ? { code: 'merge.erased' } : undefined;
  const why = doubt ?? erased;
  const change = { ...ways, theirs: value, ...(why ? { doubt: why } : {}) };
  if (isUnread(ours)) return { ...change, verdict: 'error', doubt: { code: 'merge.noPlace' } };
  if (!isTheirs) return { ...change, verdict: 'outside' };
  if (!sameValue(ours, base)) return { ...change, verdict: 'conflict' };
  return { ...change, verdict: why ? 'doubt' : 'taken' };
}

/** The purpose of a cell in a table whose days came back with the month first. */
export function withMonthsFirst(purpose: Purpose): Purpose {
  return purpose.is === 'day' ? { ...purpose, monthsFirst: true } : purpose;
}

/** Whether a change empties a cell, were it taken. */
export function erases({ theirs, doubt }: ValueChange): boolean {
  return isBlank(theirs) && doubt?.code !== 'merge.noResult';
}

/** The change with a doubt if it would be taken without one. */
export function unsure<P extends Place>(
  change: ValueChange<P>,
  code: 'merge.shifted' | 'merge.rowRenamed',
): ValueChange<P> {
  return change.verdict === 'taken' ? { ...change, verdict: 'doubt', doubt: { code } } : change;
}
