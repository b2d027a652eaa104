import { criteriaOf, type Criterion } from '../catalogue/index-set';
import type { Cell } from '../rules/cell';
import { itemInput } from '../rules/items';
import { kindOf } from '../rules/kinds';
import type { CriterionRecord, Ledger } from './ledger';
import type { Place } from './place';

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
  const isFed = rule.kind === 'ratio' && rule.fedBy !== undefined;
  const inputs = isFed ? [] : kindOf(rule).inputs(rule);
  return [
    ...inputs.flatMap(input =>
      input === 'items'
        ? entry.items.map((value, item) => slot(itemInput(rule), value, item))
        : [slot(input, entry[input])],
    ),
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
      ? {
          ...record,
          entry: { ...entry, items: entry.items.map((held, index) => (index === item ? value : held)) },
        }
      : field in entry
        ? { ...record, entry: { ...entry, [field]: value } }
        : { ...record, [field]: value };
  return { ...ledger, records: { ...ledger.records, [code]: changed } };
}
