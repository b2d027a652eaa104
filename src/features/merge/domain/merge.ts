import type { IndexSet } from '../../../catalogue/index-set';
import { rowOwners } from '../../../ledger/row-owner';
import type { Ledger } from '../../../ledger/ledger';
import { placeKey, type CriterionPlace } from '../../../ledger/place';
import { subRowsOf } from '../../../rules/asks';
import { isBlank, isError, isUnread, type Cell } from '../../../rules/cell';
import { sameValue } from '../../../rules/same-value';
import { countedSlots, criterionSlots, fedSlots, greySlots, valueAt, type Slot } from './criterion-slots';
import { formCell, type FormPlace } from './form-slots';
import { hasMonthsFirst } from './months-first';
import { mergeRows, type RegisterChange, type RowsMerge } from './merge-rows';
import { shiftedCells, type ReturnedCell } from './shifted';
import { unsure, valueChange, type ValueChange } from './verdict';

/** A value of a criterion that differs. */
export type CriterionChange = ValueChange<CriterionPlace>;
/** A value of the configuration, or of last year's points. */
type FormChange = ValueChange<FormPlace>;

/** A value that differs, of a criterion, in a row of a register, or in what only the keeper of the ledger fills. */
export type MergeChange = CriterionChange | RegisterChange | FormChange;

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
  /** What stands in the places that only the keeper of the ledger fills; those that the copy does not have are unread. */
  readonly form: readonly { readonly place: FormPlace; readonly value: Cell }[];
  /** What stands in the rows of items beside what is asked for there, where nothing was sent; see `besideItems`. */
  readonly beside: readonly { readonly place: CriterionPlace; readonly value: Cell }[];
  /** What came back for cells of an earlier index set that are no more: it is shown, and goes nowhere. */
  readonly leftBehind?: readonly CriterionChange[];
}

/** What only whoever keeps the ledger enters, from what the authority says. */
const APPRAISAL: readonly CriterionPlace['field'][] = ['appraised1', 'appraised2'];

/**
 * Compares three ways. Values that the sender left as they were sent are ours whatever became of them here; values that
 * are the same here already change nothing, so that a copy merged twice changes nothing the second time. What was not
 * found in the copy is no news; what is doubtful, erases something or belongs to somebody else is not taken unasked.
 * Example: `mergeOf(ledger, returned).changes.filter(({ verdict }) => verdict === 'conflict')`.
 */
export function mergeOf(
  ours: Ledger,
  { roles, base, theirs, form, beside, leftBehind = [] }: Returned,
): Merge {
  const ownerOf = rowOwners(ours.set);
  const isWhole = roles.length === 0;
  const isTheirs = (owner: string | undefined): boolean =>
    isWhole || owner === undefined || roles.includes(owner);
  const [sentAt, backAt] = [valueAt(criterionSlots(base)), valueAt(criterionSlots(theirs))];
  const monthsFirst = hasMonthsFirst(base, theirs);
  const inCriteria = criterionSlots(ours).flatMap(({ place, value, owner }): CriterionChange[] => {
    const isAppraisal = APPRAISAL.includes(place.field);
    const change = valueChange(ours, {
      place,
      base: sentAt(place),
      ours: value,
      theirs: backAt(place),
      isTheirs: isTheirs(owner) && (isWhole || !isAppraisal),
      monthsFirst,
    });
    return change ? [change] : [];
  });
  const inForm = form.flatMap(({ place, value }): FormChange[] => {
    const change = valueChange(ours, {
      place,
      base: formCell(base, place),
      ours: formCell(ours, place),
      theirs: value,
      isTheirs: false,
      monthsFirst,
    });
    return change ? [change] : [];
  });
  const registers = mergeRows(ours, { base, theirs, monthsFirst }, (register, row) =>
    isTheirs(ownerOf(register, row)),
  );
  return {
    ...registers,
    changes: [
      ...withShifted(ours.set, inCriteria, { base, theirs, beside }),
      ...strayed({ base, theirs, beside }),
      ...(isWhole ? [] : typedOverCounts(ours, { base, theirs })),
      ...leftBehind,
      ...registers.changes,
      ...inForm,
    ],
  };
}

/** The changes of criteria with a doubt on every one whose value may have been moved there. */
function withShifted(
  set: IndexSet,
  changes: readonly CriterionChange[],
  { base, theirs, beside }: Pick<Returned, 'base' | 'theirs' | 'beside'>,
): CriterionChange[] {
  const slotsOf = (ledger: Ledger): readonly Slot[] => [...criterionSlots(ledger), ...greySlots(ledger)];
  const backAt = valueAt([...slotsOf(theirs), ...countedSlots(theirs), ...beside]);
  const rows = new Map(
    set.areas.flatMap(({ code: area, criteria }) => {
      let row = 0;
      return criteria.map(({ code, rule }) => {
        const at = { area, row };
        row += 1 + subRowsOf(rule).length;
        return [code, at] as const;
      });
    }),
  );
  const tables = new Map<string, Map<string, ReturnedCell>>(set.areas.map(({ code }) => [code, new Map()]));
  const nothing = beside.map(({ place }) => ({ place, value: null }));
  // What a formula showed is known as far as the ledger was read; where it was not, it is what it shows now.
  const counted = countedSlots(base).map(({ place, value }) => ({
    place,
    value: isBlank(value) ? backAt(place) : value,
  }));
  for (const { place, value: was } of [...slotsOf(base), ...counted, ...nothing]) {
    const { area, row } = rows.get(place.code)!;
    const at = placeKey(place);
    const down = place.item === undefined ? row : row + 1 + place.item;
    tables.get(area)!.set(at, { row: down, column: place.field, was, is: backAt(place) });
  }
  const shifted = new Set(
    [...tables.values()].flatMap(cells => {
      const moved = shiftedCells([...cells.values()]);
      return [...cells].flatMap(([at, cell]) => (moved.has(cell) ? [at] : []));
    }),
  );
  return changes.map(change =>
    shifted.has(placeKey(change.place)) ? unsure(change, 'merge.shifted') : change,
  );
}

/** What was typed where nothing is asked for: it is shown, and goes nowhere. */
function strayed({ base, theirs, beside }: Pick<Returned, 'base' | 'theirs' | 'beside'>): CriterionChange[] {
  const sentAt = valueAt(greySlots(base));
  return [...greySlots(theirs), ...beside].flatMap(({ place, value }): CriterionChange[] => {
    const sent = sentAt(place);
    if (isBlank(value) || isUnread(value) || isError(value) || sameValue(value, sent)) return [];
    return [
      { place, base: sent, ours: null, theirs: value, verdict: 'error', doubt: { code: 'merge.notAsked' } },
    ];
  });
}

/** What was typed over the count of a register in an officer's copy: it is shown, and goes nowhere. */
function typedOverCounts(
  ours: Ledger,
  { base, theirs }: Pick<Returned, 'base' | 'theirs'>,
): CriterionChange[] {
  const [sentAt, ownAt] = [valueAt(fedSlots(base)), valueAt(fedSlots(ours))];
  return fedSlots(theirs).flatMap(({ place, value }): CriterionChange[] => {
    const [sent, own] = [sentAt(place), ownAt(place)];
    if ([sent, own].every(isBlank) || isUnread(sent) || isBlank(value) || isUnread(value) || isError(value))
      return [];
    if (sameValue(value, sent) || sameValue(value, own)) return [];
    return [
      { place, base: sent, ours: own, theirs: value, verdict: 'error', doubt: { code: 'merge.counted' } },
    ];
  });
}
