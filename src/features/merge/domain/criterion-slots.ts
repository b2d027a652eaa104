import { criteriaOf, type Criterion } from '../../../catalogue/index-set';
import { askedCells, isFed } from '../../../rules/asks';
import type { Cell } from '../../../rules/cell';
import type { CriterionRecord, Ledger } from '../../../ledger/ledger';
import type { Place } from '../../../ledger/place';

/** A place of a criterion into which people enter something. */
export type CriterionPlace = Extract<Place, { in: 'criterion' }>;

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
  return criteriaOf(ledger.set).flatMap(criterion => {
    const record = ledger.records[criterion.code];
    return record ? slotsOf(criterion, record) : [];
  });
}

function slotsOf({ code, rule, owner }: Criterion, record: CriterionRecord): Slot[] {
  const { entry } = record;
  const slot = (field: CriterionPlace['field'], value: Cell, item?: number): Slot => ({
    place: { in: 'criterion', code, field, ...(item === undefined ? {} : { item }) },
    value,
    owner,
  });
  const cells = isFed(rule) ? [] : askedCells(rule, entry);
  return [
    ...cells.map(({ input, value, item }) => slot(input, value, item)),
    ...(rule.notArising ? [slot('notArising', entry.notArising)] : []),
    slot('appraised1', record.appraised1),
    slot('explanation', record.explanation),
    slot('appraised2', record.appraised2),
    slot('note', record.note),
  ];
}

/** The ledger with one of its slots holding another value. */
export function withSlot(ledger: Ledger, { code, field, item }: CriterionPlace, value: Cell): Ledger {
  const record = ledger.records[code]!;
  const { entry } = record;
  const changed: CriterionRecord =
    item !== undefined
      ? { ...record, entry: { ...entry, items: withItem(entry.items, item, value) } }
      : field in entry
        ? { ...record, entry: { ...entry, [field]: value } }
        : { ...record, [field]: value };
  return { ...ledger, records: { ...ledger.records, [code]: changed } };
}

/** A record may hold fewer items than its rule asks for. */
function withItem(items: readonly Cell[], item: number, value: Cell): Cell[] {
  return Array.from({ length: Math.max(items.length, item + 1) }, (_, index) =>
    index === item ? value : (items[index] ?? null),
  );
}
