import { itemAt, isFed, traitsOf } from '../rules/asks';
import type { Cell } from '../rules/cell';
import type { CellInput } from '../rules/entry';
import type { Rule } from '../rules/kinds';
import type { CriterionRecord } from './ledger';
import type { CriterionPlace } from './place';

/** What is entered in the row of a criterion beside what its rule asks for, in the order of the columns. */
export const BESIDE_RULE = ['appraised1', 'explanation', 'appraised2', 'note'] as const;

/** Whether a formula fills an input, from a register or from the rows below, so that nobody enters it. */
export function isCountedInput(rule: Rule, input: CellInput): boolean {
  const isNumber = input === 'done' || input === 'total';
  return isNumber && (isFed(rule) || traitsOf(rule).counted !== undefined);
}

/**
 * What is held of a criterion with another value in one cell of its row, or of the sub-row `item`. It may hold fewer items
 * than its rule asks for; a cell of a sub-row in which the rule asks for nothing changes nothing. Example:
 * `withCell(record, rule, { field: 'total', item: 1 }, 10)` is the total of the second of two ratios.
 */
export function withCell(
  record: CriterionRecord,
  rule: Rule,
  { field, item }: Pick<CriterionPlace, 'field' | 'item'>,
  value: Cell,
): CriterionRecord {
  const { entry } = record;
  if (item === undefined)
    return field in entry
      ? { ...record, entry: { ...entry, [field]: value } }
      : { ...record, [field]: value };
  const at = itemAt(rule, item, field);
  const length = Math.max(entry.items.length, at + 1);
  const items = Array.from({ length }, (_, index) => (index === at ? value : (entry.items[index] ?? null)));
  return { ...record, entry: { ...entry, items } };
}
