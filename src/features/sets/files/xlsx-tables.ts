import { Allowance } from '../../../files/allowance';
import { parseReference } from '../../../files/parse-reference';
import type { HiddenLines } from '../../../files/read-sheet';
import type { XlsxCells } from '../../../files/read-xlsx';
import { isError, isUnread, type Cell } from '../../../rules/cell';
import { columnName } from '../../../workbook/address';
import { shownLines } from '../domain/shown-lines';
import { gridOf, type SourceGrid, type GridCell } from '../domain/grid';

/** Digits that a spreadsheet keeps; what a binary fraction shows beyond them is noise. */
const DIGITS = 15;

/**
 * The sheets of a workbook that hold anything as tables, from their first rows on, as they show: hidden rows and columns
 * are left out, and so are hidden sheets where another holds something.
 */
export function xlsxTables({ sheets, merged, hidden, hiddenSheets }: XlsxCells): SourceGrid[] {
  const allowance = new Allowance();
  const grids = [...sheets].flatMap(([name, cells], index): SourceGrid[] => {
    if (cells.length === 0) return [];
    const places = cells.map((row): (GridCell | undefined)[] => row.map(gridCell));
    for (const range of merged.get(name) ?? []) merge(places, range, allowance);
    const grid = gridOf({ name, above: [], table: index + 1 }, places);
    const lines = hidden.get(name);
    return [lines ? shown(grid, lines) : grid];
  });
  const visible = grids.filter(({ name, rows }) => rows.length > 0 && !hiddenSheets.has(name));
  return visible.length > 0 ? visible : grids;
}

/** A table without what does not show, which is named. */
function shown(grid: SourceGrid, { rows, columns }: HiddenLines): SourceGrid {
  if (rows.size === 0 && columns.size === 0) return grid;
  const holds = ({ text, holds: held }: GridCell): boolean => text !== '' || held !== undefined;
  const isShown = (column: number): boolean => !columns.has(column + 1);
  const hiddenRows = grid.rows.filter(({ row, cells }) => rows.has(row) && cells.some(holds));
  const hiddenColumns = [...columns].filter(column =>
    grid.rows.some(({ cells }) => cells[column - 1] !== undefined && holds(cells[column - 1]!)),
  );
  return {
    ...grid,
    rows: grid.rows
      .filter(({ row }) => !rows.has(row))
      .map(row => ({ ...row, cells: row.cells.filter((_, column) => isShown(column)) })),
    ...(hiddenRows.length + hiddenColumns.length > 0
      ? { hidden: { rows: hiddenRows.map(({ row }) => row), columns: hiddenColumns.map(columnName) } }
      : {}),
  };
}

function merge(places: (GridCell | undefined)[][], range: string, allowance: Allowance): void {
  const [from, to = from] = range.split(':').map(parseReference);
  if (!from || !to) return;
  const cell = places[from.row - 1]?.[from.column - 1] ?? { text: '' };
  for (let row = from.row; row <= Math.min(to.row, places.length); row++) {
    const line = places[row - 1]!;
    allowance.hold(to.column - from.column + 1);
    while (line.length < from.column - 1) line.push(undefined);
    for (let column = from.column; column <= to.column; column++) line[column - 1] = cell;
  }
}

/** A cell as it shows, but for the format of its number: 0.5 is "0.5" and 1.10 "1.1". */
function gridCell(cell: Cell): GridCell {
  if (isUnread(cell)) return { text: '', holds: ['noResult'] };
  if (isError(cell)) return { text: cell.error };
  if (typeof cell === 'number') return { text: String(Number(cell.toPrecision(DIGITS))) };
  return { text: shownLines(cell === null ? '' : String(cell)) };
}
