import { intersection, type Area } from './area';
import type { Sheet } from './sheet';
import { shownText } from './shown-text';

/** A digit's width and the padding of a cell, in points at 11 point size. */
const DIGIT = 5.25;
const PADDING = 3.75;
const DEFAULT_WIDTH = 48;
/** Height of a line in relation to the size of its font. */
const LINE = 15 / 11;

/** Makes columns as wide as their longest text, estimated by its number of characters. */
export function autofitColumns(sheet: Sheet, area: Area): void {
  forFilled(sheet, area, 'column', (column, cells) => {
    const widths = cells.map(({ row, column: at }) => {
      const longest = Math.max(
        ...textAt(sheet, row, at)
          .split('\n')
          .map(({ length }) => length),
      );
      return (longest * DIGIT * sheet.formats.at(row, at).fontSize) / 11 + PADDING;
    });
    sheet.setColumnWidth(column, 1, Math.max(...widths));
  });
}

/** Makes rows as high as their highest text, wrapped by the widths of their columns. */
export function autofitRows(sheet: Sheet, area: Area): void {
  forFilled(sheet, area, 'row', (row, cells) => {
    const heights = cells.map(({ column, row: at }) => {
      const { fontSize, wrap } = sheet.formats.at(at, column);
      const width = sheet.columnWidths.get(column) ?? DEFAULT_WIDTH;
      const perLine = Math.max(1, Math.floor((width - PADDING) / ((DIGIT * fontSize) / 11)));
      const lines = textAt(sheet, at, column)
        .split('\n')
        .map(({ length }) => (wrap ? Math.max(1, Math.ceil(length / perLine)) : 1));
      return lines.reduce((sum, count) => sum + count, 0) * fontSize * LINE;
    });
    sheet.setRowHeight(row, 1, Math.max(...heights));
  });
}

function textAt(sheet: Sheet, row: number, column: number): string {
  return shownText(sheet.cells.value(row, column), sheet.formats.at(row, column).numberFormat);
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Calls back for each row or column of the area that holds something, with its filled cells. */
function forFilled(
  sheet: Sheet,
  area: Area,
  by: 'row' | 'column',
  visit: (index: number, cells: readonly Place[]) => void,
): void {
  const filled = sheet.cells.used();
  const shared = filled && intersection(filled, area);
  if (!shared) return;
  const lines = new Map<number, Place[]>();
  for (let row = shared.row; row < shared.row + shared.rows; row++)
    for (let column = shared.column; column < shared.column + shared.columns; column++) {
      if (textAt(sheet, row, column) === '') continue;
      const index = by === 'row' ? row : column;
      lines.set(index, [...(lines.get(index) ?? []), { row, column }]);
    }
  for (const [index, cells] of lines) visit(index, cells);
}
