import { itemAt } from '../rules/asks';
import type { Cell } from '../rules/cell';
import type { Rule } from '../rules/kinds';
import type { CriterionRecord } from './ledger';
import type { CriterionPlace } from './place';

/**
 * The record of a criterion with another value in one cell of its row, or of the sub-row `item`. It may hold fewer items
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
  if (item !== undefined) {
    const items = withItem(entry.items, itemAt(rule, item, field), value);
    return { ...record, entry: { ...entry, items } };
  }
  return field in entry ? { ...record, entry: { ...entry, [field]: value } } : { ...record, [field]: value };
}

function withItem(items: readonly Cell[], item: number, value: Cell): Cell[] {
  return Array.from({ length: Math.max(items.length, item + 1) }, (_, index) =>
    index === item ? value : (items[index] ?? null),
  );
}
