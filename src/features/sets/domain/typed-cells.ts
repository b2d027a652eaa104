import type { Criterion } from '../../../catalogue/index-set';
import type { CriterionRecord } from '../../../ledger/ledger';
import { asksOf, isFed, placedItemsOf, traitsOf } from '../../../rules/asks';
import { isBlank, type Cell } from '../../../rules/cell';
import type { CellInput } from '../../../rules/entry';
import type { Takes } from '../../../rules/rule-kind';
import { wordingOf } from './likeness';

/** A cell of a criterion into which people type, or could. */
export interface TypedCell {
  readonly field: CellInput | 'notArising' | 'appraised1' | 'explanation' | 'appraised2' | 'note';
  /** The sub-row, from 0. */
  readonly item?: number;
  readonly value: Cell;
  /** What its rule asks for there; nothing where it asks for nothing, or where every criterion has the cell. */
  readonly takes?: Takes;
  /** The title of its sub-row, as titles are compared. */
  readonly title?: string;
}

const INPUTS: readonly CellInput[] = ['done', 'total', 'date', 'result'];
const OTHERS = ['notArising', 'appraised1', 'explanation', 'appraised2', 'note'] as const;

/**
 * Every cell of a criterion that holds what somebody typed, or that waits for it: also those that are grey, which hold
 * something only by mistake. What a register or sub-rows count is typed there alone.
 */
export function typedCells({ rule }: Criterion, { entry, ...record }: CriterionRecord): TypedCell[] {
  const counted = isFed(rule) || traitsOf(rule).counted !== undefined;
  const asks = isFed(rule) ? [] : asksOf(rule);
  const inRow = INPUTS.flatMap((field): TypedCell[] => {
    const ask = asks.find(({ input }) => input === field);
    if (ask) return [{ field, value: entry[field], takes: ask.takes }];
    const isFormula = counted && (field === 'done' || field === 'total');
    return isFormula || isBlank(entry[field]) ? [] : [{ field, value: entry[field] }];
  });
  const inSubRows = placedItemsOf(rule).map(({ input, takes, subRow, title }, index): TypedCell => ({
    field: input,
    item: subRow,
    value: entry.items[index] ?? null,
    takes,
    title: wordingOf(title).text,
  }));
  const others = OTHERS.map((field): TypedCell => ({
    field,
    value: field === 'notArising' ? entry.notArising : record[field],
  }));
  return [...inRow, ...inSubRows, ...others];
}
