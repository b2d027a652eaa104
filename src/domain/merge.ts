import { isError, type Cell } from '../rules/cell';
import { criterionSlots, withSlot, type CriterionPlace } from './criterion-slots';
import type { Ledger } from './ledger';
import { mergeRows, withRows, type RegisterChange, type ReturnedRow, type RowsMerge } from './merge-rows';
import { rowOwners } from './row-owner';
import { verdictOn, type ValueChange } from './verdict';

/** A value of a criterion that differs. */
export type CriterionChange = ValueChange<CriterionPlace>;

/** What a returned copy changes, before anybody decided anything. */
export interface Merge extends Omit<RowsMerge, 'changes'> {
  readonly changes: readonly (CriterionChange | RegisterChange)[];
}

/** A copy that came back: who it was made for, what it was sent with, and what it holds now. */
export interface Returned {
  /** The roles whose part it is; none for a copy of the whole workbook. */
  readonly roles: readonly string[];
  readonly base: Ledger;
  readonly theirs: Ledger;
}

/**
 * Compares three ways. Values that the sender left as they were sent are ours whatever became of them here; values that
 * are the same here already change nothing, so that a copy merged twice changes nothing the second time.
 * Example: `mergeOf(ledger, returned).changes.filter(({ verdict }) => verdict === 'conflict')`.
 */
export function mergeOf(ours: Ledger, { roles, base, theirs }: Returned): Merge {
  const ownerOf = rowOwners(ours.set);
  const isTheirs = (owner: string | undefined): boolean =>
    roles.length === 0 || owner === undefined || roles.includes(owner);
  const [sent, back] = [valuesOf(base), valuesOf(theirs)];
  const changes = criterionSlots(ours).flatMap(({ place, value, owner }): CriterionChange[] => {
    const at = JSON.stringify(place);
    const values = { base: sent.get(at) ?? null, ours: value, theirs: back.get(at) ?? null };
    const verdict = verdictOn(values, isTheirs(owner));
    return verdict ? [{ place, ...values, verdict }] : [];
  });
  const registers = mergeRows(ours, { base, theirs }, (register, row) => isTheirs(ownerOf(register, row)));
  return { ...registers, changes: [...changes, ...registers.changes] };
}

const valuesOf = (ledger: Ledger): ReadonlyMap<string, Cell> =>
  new Map(criterionSlots(ledger).map(({ place, value }) => [JSON.stringify(place), value]));

/** What an officer decided on a value: ours, theirs, or one typed instead. */
export type Decision = 'ours' | 'theirs' | { readonly value: Cell };

/** Decisions by `decisionKey`; what is not decided follows from its verdict. */
export type Decisions = ReadonlyMap<string, Decision>;

/** Names a change or a returned row among those of one copy. */
export function decisionKey(of: Merge['changes'][number] | ReturnedRow): string {
  return JSON.stringify('place' in of ? of.place : [of.register, of.index]);
}

/** Whether an officer must decide before the copy can be merged. */
export function isOpen(change: Merge['changes'][number], decisions: Decisions): boolean {
  return change.verdict === 'conflict' && !decisions.has(decisionKey(change));
}

/** What a change writes; `undefined` when the open workbook keeps what it holds. */
export function valueTaken(change: Merge['changes'][number], decisions: Decisions): Cell | undefined {
  const decision = decisions.get(decisionKey(change)) ?? (change.verdict === 'taken' ? 'theirs' : 'ours');
  if (typeof decision === 'object') return decision.value;
  return decision === 'theirs' && !isError(change.theirs) ? change.theirs : undefined;
}

/** Whether a returned row is added. */
export function isRowTaken(row: ReturnedRow, decisions: Decisions): boolean {
  const decision = decisions.get(decisionKey(row)) ?? (row.verdict === 'taken' ? 'theirs' : 'ours');
  return decision === 'theirs';
}

/** The open workbook's ledger once the copy is merged as decided. Pure; rows that are added come last. */
export function merged(ours: Ledger, merge: Merge, decisions: Decisions): Ledger {
  const withValues = merge.changes.reduce((ledger, change) => {
    const value = valueTaken(change, decisions);
    return value === undefined || change.place.in !== 'criterion'
      ? ledger
      : withSlot(ledger, change.place, value);
  }, ours);
  const values = merge.changes.flatMap(change => {
    const value = valueTaken(change, decisions);
    return value === undefined || change.place.in !== 'register' ? [] : [{ place: change.place, value }];
  });
  const rows = merge.rows.filter(row => isRowTaken(row, decisions));
  return withRows(withValues, values, rows);
}
