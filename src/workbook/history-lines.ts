import { criteriaOf, type IndexSet } from '../catalogue/index-set';
import type { HistoryRow } from '../domain/history';
import { asksFor } from '../rules/asks';
import { isError, type Cell } from '../rules/cell';
import { Grid } from './grid';
import { REGISTER_COLUMNS, type RegisterColumn } from './places';
import { LONGEST_TEXT, type CellValue, type RowPlan } from './plan';
import { REGISTER_LOOKS } from './register-sheets';
import type { StyleName } from './styles';

/** Rows of the history as they are written, each with its height. `historyLines(rows, set)[0].cells.length` is 9. */
export function historyLines(rows: readonly HistoryRow[], set: IndexSet): RowPlan[] {
  const dated = new Set(criteriaOf(set).flatMap(({ code, rule }) => (asksFor(rule, 'date') ? [code] : [])));
  const looks = REGISTER_LOOKS.history;
  const grid = new Grid(looks.map(({ width }) => width));
  rows.forEach((row, index) => {
    REGISTER_COLUMNS.history.forEach((column, at) => {
      const content = column === 'state' ? null : contentOf(row[column]);
      grid.set(index + 1, at + 1, styleOf(column, row, content, looks[at]!.style), content);
    });
    grid.fit(index + 1);
  });
  return grid.rows();

  /** A number among the results would become text in a column of texts. */
  function styleOf(
    column: RegisterColumn<'history'>,
    { criterion }: HistoryRow,
    content: CellValue,
    usual: StyleName,
  ): StyleName {
    if (column !== 'result' || typeof content !== 'number') return usual;
    return dated.has(criterion) ? 'date' : 'number';
  }
}

function contentOf(cell: Cell | undefined): CellValue {
  if (cell === undefined) return null;
  if (isError(cell)) return cell.error;
  return typeof cell === 'string' ? cell.slice(0, LONGEST_TEXT) : cell;
}
