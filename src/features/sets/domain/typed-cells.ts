import type { Criterion } from '../../../catalogue/index-set';
import { BESIDE_RULE, isCountedInput } from '../../../ledger/criterion-cells';
import type { CriterionRecord } from '../../../ledger/ledger';
import { asksOf, isFed, placedItemsOf } from '../../../rules/asks';
import { isBlank, type Cell } from '../../../rules/cell';
import { CELL_INPUTS, type CellInput } from '../../../rules/entry';
import type { Takes } from '../../../rules/rule-kind';
import { wordingOf } from './likeness';

/** A cell of a criterion into which people type, or could. */
export interface TypedCell {
  readonly field: CellInput | 'notArising' | (typeof BESIDE_RULE)[number];
  /** The sub-row, from 0. */
  readonly item?: number;
  readonly value: Cell;
  /** What its rule asks for there; nothing where it asks for nothing, or where every criterion has the cell. */
  readonly takes?: Takes;
  /** The title of its sub-row, as titles are compared. */
  readonly title?: string;
}

/**
 * Every cell of a criterion that holds what somebody typed, or that waits for it: also those that are grey, which hold
 * something only by mistake. What a register or sub-rows count is typed there alone.
 */
export function typedCells({ rule }: Criterion, record: CriterionRecord): TypedCell[] {
  const { entry } = record;
  const asks = isFed(rule) ? [] : asksOf(rule);
  const inRow = CELL_INPUTS.flatMap((field): TypedCell[] => {
    const ask = asks.find(({ input }) => input === field);
    if (ask) return [{ field, value: entry[field], takes: ask.takes }];
    return isCountedInput(rule, field) || isBlank(entry[field]) ? [] : [{ field, value: entry[field] }];
  });
  const inSubRows = placedItemsOf(rule).map(({ input, takes, subRow, title }, index): TypedCell => ({
    field: input,
    item: subRow,
    value: entry.items[index] ?? null,
    takes,
    title: wordingOf(title).text,
  }));
  const beside = BESIDE_RULE.map((field): TypedCell => ({ field, value: record[field] }));
  return [...inRow, ...inSubRows, { field: 'notArising', value: entry.notArising }, ...beside];
}
