import type { Ledger } from '../../../ledger/ledger';
import { placeKey } from '../../../ledger/place';
import type { KnownCell } from '../../../rules/cell';
import { withSlot } from './criterion-slots';
import { withFormCell } from './form-slots';
import type { Merge, MergeChange } from './merge';
import { withChangedRows, type ReturnedRow } from './merge-rows';

/** What an officer decided on a value: ours, theirs, or one typed instead. */
export type Decision = 'ours' | 'theirs' | { readonly value: KnownCell };

/** What somebody can decide about. */
export type Decidable = MergeChange | ReturnedRow;

/** Decisions by `decisionKey`; what is not decided follows from its verdict. */
export type Decisions = ReadonlyMap<string, Decision>;

/** Names a change or a returned row among those of one copy. */
export function decisionKey(of: Decidable): string {
  return 'place' in of ? placeKey(of.place) : JSON.stringify([of.register, of.index]);
}

/** Whether an officer must decide before the copy can be merged. */
export function isOpen(change: MergeChange, decisions: Decisions): boolean {
  return change.verdict === 'conflict' && !decisions.has(decisionKey(change));
}

/** Decisions with the same one about each of these; without one they follow from their verdicts again. */
export function decided(
  decisions: Decisions,
  about: readonly Decidable[],
  decision: Decision | undefined,
): Decisions {
  const next = new Map(decisions);
  for (const each of about)
    if (decision === undefined) next.delete(decisionKey(each));
    else next.set(decisionKey(each), decision);
  return next;
}

/** What a copy brings into the open workbook, once it is decided about. */
export interface Taken {
  readonly values: readonly { readonly change: MergeChange; readonly value: KnownCell }[];
  readonly rows: readonly ReturnedRow[];
}

/** What is taken of a copy as decided; all else stays as the open workbook holds it. */
export function takenOf(merge: Merge, decisions: Decisions): Taken {
  const decisionOn = (of: Decidable): Decision =>
    decisions.get(decisionKey(of)) ?? (of.verdict === 'taken' ? 'theirs' : 'ours');
  return {
    values: merge.changes.flatMap(change => {
      // An error value nobody entered, and what has no place of its own goes nowhere.
      if (change.verdict === 'error') return [];
      const decision = decisionOn(change);
      if (typeof decision === 'object') return [{ change, value: decision.value }];
      return decision === 'theirs' ? [{ change, value: change.theirs }] : [];
    }),
    rows: merge.rows.filter(row => decisionOn(row) === 'theirs'),
  };
}

/** The open workbook's ledger once the copy is merged as decided. Pure; rows that are added come last. */
export function merged(ours: Ledger, merge: Merge, decisions: Decisions): Ledger {
  const { values, rows } = takenOf(merge, decisions);
  const withValues = values.reduce((ledger, { change: { place }, value }) => {
    if (place.in === 'register') return ledger;
    return place.in === 'criterion' ? withSlot(ledger, place, value) : withFormCell(ledger, place, value);
  }, ours);
  const inRows = values.flatMap(({ change: { place }, value }) =>
    place.in === 'register' ? [{ place, value }] : [],
  );
  return withChangedRows(withValues, inRows, rows);
}
