import { isError, type Cell } from '../../../rules/cell';
import { criterionSlots, withSlot, type CriterionPlace } from './criterion-slots';
import type { Ledger } from '../../../ledger/ledger';
import { mergeRows, withRows, type RegisterChange, type ReturnedRow, type RowsMerge } from './merge-rows';
import { rowOwners } from '../../../ledger/row-owner';
import { verdictOn, type ValueChange } from './verdict';

/** A value of a criterion that differs. */
export type CriterionChange = ValueChange<CriterionPlace>;

/** A value that differs, of a criterion or in a row of a register. */
export type MergeChange = CriterionChange | RegisterChange;

/** What a returned copy changes, before anybody decided anything. */
export interface Merge extends Omit<RowsMerge, 'changes'> {
  readonly changes: readonly MergeChange[];
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

/** What somebody can decide about. */
export type Decidable = MergeChange | ReturnedRow;

/** Decisions by `decisionKey`; what is not decided follows from its verdict. */
export type Decisions = ReadonlyMap<string, Decision>;

/** Names a change or a returned row among those of one copy. */
export function decisionKey(of: Decidable): string {
  return JSON.stringify('place' in of ? of.place : [of.register, of.index]);
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
  readonly values: readonly { readonly change: MergeChange; readonly value: Cell }[];
  readonly rows: readonly ReturnedRow[];
}

/** What is taken of a copy as decided; all else stays as the open workbook holds it. */
export function takenOf(merge: Merge, decisions: Decisions): Taken {
  const decisionOn = (of: Decidable): Decision =>
    decisions.get(decisionKey(of)) ?? (of.verdict === 'taken' ? 'theirs' : 'ours');
  return {
    values: merge.changes.flatMap(change => {
      const decision = decisionOn(change);
      if (typeof decision === 'object') return [{ change, value: decision.value }];
      return decision === 'theirs' && !isError(change.theirs) ? [{ change, value: change.theirs }] : [];
    }),
    rows: merge.rows.filter(row => decisionOn(row) === 'theirs'),
  };
}

/** The open workbook's ledger once the copy is merged as decided. Pure; rows that are added come last. */
export function merged(ours: Ledger, merge: Merge, decisions: Decisions): Ledger {
  const { values, rows } = takenOf(merge, decisions);
  const withValues = values.reduce(
    (ledger, { change: { place }, value }) =>
      place.in === 'criterion' ? withSlot(ledger, place, value) : ledger,
    ours,
  );
  const inRows = values.flatMap(({ change: { place }, value }) =>
    place.in === 'register' ? [{ place, value }] : [],
  );
  return withRows(withValues, inRows, rows);
}
