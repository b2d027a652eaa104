import { criteriaOf, type IndexSet } from '../../../catalogue/index-set';
import type { HistoryRow } from '../../../scores/history';
import { asksFor, subRowsOf } from '../../../rules/asks';
import { itemsText } from '../../../workbook/closed-items';
import { registerColumn } from '../../../workbook/places';
import type { RowPlan } from '../../../workbook/plan';
import { appendedLines } from '../../../workbook/sheets/register-lines';

/** Rows of the history as they are written, each with its height. `historyLines(rows, set)[0].cells.length` is 9. */
export function historyLines(rows: readonly HistoryRow[], set: IndexSet): RowPlan[] {
  const dated = new Set(criteriaOf(set).flatMap(({ code, rule }) => (asksFor(rule, 'date') ? [code] : [])));
  const result = registerColumn('history', 'result') - 1;
  const perRow = new Map(criteriaOf(set).map(({ code, rule }) => [code, subRowsOf(rule)[0]?.length]));
  const shown = rows.map(({ items, ...row }) =>
    items ? { ...row, result: itemsText(items, perRow.get(row.criterion)) } : row,
  );
  return appendedLines('history', shown).map((line, index) => {
    const cell = line.cells[result]!;
    // A number among the results would become text in a column of texts.
    if (typeof cell.content !== 'number') return line;
    const style = dated.has(rows[index]!.criterion) ? 'date' : 'number';
    return { ...line, cells: line.cells.map((each, at) => (at === result ? { ...cell, style } : each)) };
  });
}
