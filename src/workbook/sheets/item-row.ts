import type { Criterion } from '../../catalogue/index-set';
import type { CriterionRecord } from '../../ledger/ledger';
import { worthText } from '../../messages/worth-text';
import { itemAt, subRowsOf } from '../../rules/asks';
import { constantOf } from '../../rules/cell';
import { comparable } from '../../rules/decimal';
import { comparableRatio, isNumber, type Expr } from '../../rules/formula';
import { cell } from '../address';
import type { Grid } from '../grid';
import { AREA_COLUMNS, areaColumn, itemCode } from '../places';
import type { FormulaCell } from '../plan';
import { ENTRY_STYLE } from './criterion-row';

/** Sets the sub-row of an item: what it is worth, and what was entered of it. */
export function itemRow(
  grid: Grid,
  row: number,
  criterion: Criterion,
  subRow: number,
  record: CriterionRecord,
): void {
  const items = subRowsOf(criterion.rule)[subRow]!;
  const [{ title, worth }] = items;
  for (let column = 1; column <= AREA_COLUMNS.length; column++) grid.set(row, column, 'unused');
  grid
    .set(row, areaColumn('code'), 'itemCode', itemCode(criterion.code, subRow))
    .set(row, areaColumn('title'), 'itemText', title)
    .set(row, areaColumn('rule'), typeof worth === 'number' ? 'itemPoints' : 'itemText', worthText(worth));
  for (const { input, takes } of items) {
    const value = record.entry.items[itemAt(criterion.rule, subRow, input)] ?? null;
    grid.set(row, areaColumn(input), ENTRY_STYLE[takes.form], constantOf(value));
  }
  if (items.length > 1)
    grid.set(row, areaColumn('ratio'), 'percent', subRowShare(row, criterion, subRow, record));
}

/** The share of a sub-row that has a total of its own, once there are both. */
function subRowShare(
  row: number,
  { rule }: Criterion,
  subRow: number,
  { entry }: CriterionRecord,
): FormulaCell {
  const [done, total] = (['done', 'total'] as const).map(input => cell(row, areaColumn(input))) as [
    Expr,
    Expr,
  ];
  const [part, all] = (['done', 'total'] as const).map(input => entry.items[itemAt(rule, subRow, input)]);
  return {
    formula: `IF(AND(${isNumber(done)},${isNumber(total)}),IF(${total}>0,${comparableRatio(done, total)},""),"")`,
    value: typeof part === 'number' && typeof all === 'number' && all > 0 ? comparable(part / all) : '',
  };
}
