import { criteriaOf, type Criterion, type IndexSet } from '../../../catalogue/index-set';
import { BESIDE_RULE, isCountedInput, withCell } from '../../../ledger/criterion-cells';
import type { CriterionRecord, Ledger } from '../../../ledger/ledger';
import { placeKey, type CriterionPlace, type Place } from '../../../ledger/place';
import { askedCells, asksFor, isFed, subRowsOf } from '../../../rules/asks';
import type { Cell } from '../../../rules/cell';
import { CELL_INPUTS } from '../../../rules/entry';

/** One cell for entry and what it holds. */
export interface Slot {
  readonly place: CriterionPlace;
  readonly value: Cell;
  /** The role that answers for it. */
  readonly owner: string;
}

/**
 * Every cell of the area sheets into which people enter something, in the order of the set: what a formula fills, as from a
 * register, is none. Example: `criterionSlots(ledger).find(({ place }) => place.code === '1.1')`.
 */
export function criterionSlots(ledger: Ledger): Slot[] {
  return slots(ledger, ({ rule }, record) => [
    ...(isFed(rule) ? [] : askedCells(rule, record.entry)).map(({ input, value, item }) => ({
      field: input,
      value,
      ...(item === undefined ? {} : { item }),
    })),
    ...(rule.notArising ? [{ field: 'notArising', value: record.entry.notArising } as const] : []),
    ...BESIDE_RULE.map(field => ({ field, value: record[field] })),
  ]);
}

/** Every cell of a criterion's row in which nothing is asked for, and no formula stands: what is typed there counts nowhere. */
export function greySlots(ledger: Ledger): Slot[] {
  return slots(ledger, ({ rule }, { entry }) => [
    ...CELL_INPUTS.filter(input => !asksFor(rule, input) && !isCountedInput(rule, input)).map(field => ({
      field,
      value: entry[field],
    })),
    ...(rule.notArising ? [] : [{ field: 'notArising', value: entry.notArising } as const]),
  ]);
}

/** Every cell of a criterion's row that a formula fills from a register or from the rows below: nobody enters it. */
export function countedSlots(ledger: Ledger): Slot[] {
  return slots(ledger, ({ rule }, { entry }) =>
    CELL_INPUTS.filter(input => isCountedInput(rule, input)).map(field => ({ field, value: entry[field] })),
  );
}

/** Of those what a register fills: an officer's copy holds it as a constant, since it has only a part of the rows. */
export function fedSlots(ledger: Ledger): Slot[] {
  return slots(ledger, ({ rule }, { entry }) =>
    isFed(rule) ? (['done', 'total'] as const).map(field => ({ field, value: entry[field] })) : [],
  );
}

/** The cells in the rows of items and answers beside the one that is asked for: they are made empty, and no ledger holds them. */
export function besideItems(set: IndexSet): CriterionPlace[] {
  return criteriaOf(set).flatMap(({ code, rule }) =>
    subRowsOf(rule).flatMap((items, subRow) =>
      [...CELL_INPUTS, 'notArising' as const, ...BESIDE_RULE]
        .filter(field => !items.some(({ input }) => input === field))
        .map((field): CriterionPlace => ({
          in: 'criterion',
          code,
          field,
          item: subRow,
        })),
    ),
  );
}

function slots(
  ledger: Ledger,
  cellsOf: (
    criterion: Criterion,
    record: CriterionRecord,
  ) => readonly { readonly field: CriterionPlace['field']; readonly item?: number; readonly value: Cell }[],
): Slot[] {
  return criteriaOf(ledger.set).flatMap(criterion => {
    const record = ledger.records[criterion.code];
    if (!record) return [];
    const { code, owner } = criterion;
    return cellsOf(criterion, record).map(({ value, ...at }) => ({
      place: { in: 'criterion', code, ...at },
      value,
      owner,
    }));
  });
}

/** Gives what stands at a place, `null` where none of the values do. `valueAt(criterionSlots(ledger))(place)`. */
export function valueAt(
  values: readonly { readonly place: Place; readonly value: Cell }[],
): (place: Place) => Cell {
  const byPlace = new Map(values.map(({ place, value }) => [placeKey(place), value]));
  return place => byPlace.get(placeKey(place)) ?? null;
}

/** The ledger with one of its slots holding another value. */
export function withSlot(ledger: Ledger, place: CriterionPlace, value: Cell): Ledger {
  const { code } = place;
  const { rule } = criteriaOf(ledger.set).find(each => each.code === code)!;
  const changed = withCell(ledger.records[code]!, rule, place, value);
  return { ...ledger, records: { ...ledger.records, [code]: changed } };
}
