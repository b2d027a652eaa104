import type { RowPlan } from '../workbook/plan';
import { COLORS, FONT, STYLES } from '../workbook/styles';

/** The edges of rows that have lines. */
export const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical'] as const;

export type Edge = (typeof EDGES)[number] | 'InsideHorizontal';

/** What Excel calls the ways in which a look lays a text out. */
export const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;

/** Queues what the looks of nearly all cells have in common. */
export function dressPlainly(format: Excel.RangeFormat): void {
  format.font.name = FONT;
  format.font.size = STYLES.text.size;
  format.font.color = COLORS.ink;
  format.verticalAlignment = 'Center';
}

/** Queues the lines of cells. Excel may refuse inner ones where there is no inside. */
export function drawLines(format: Excel.RangeFormat, edges: readonly Edge[]): void {
  for (const edge of edges) {
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = COLORS.line;
  }
}

/** Queues the looks of rows from `first` on, counted from 1; those of all are as of the first. */
export function dressRows(sheet: Excel.Worksheet, first: number, lines: readonly RowPlan[]): void {
  const looks = lines[0]!.cells.map(cell => STYLES[cell!.style]);
  const range = sheet.getRangeByIndexes(first - 1, 0, lines.length, looks.length);
  const { format } = range;
  dressPlainly(format);
  format.wrapText = true;
  looks.forEach(({ horizontal, fill, locked }, column) => {
    const own = sheet.getRangeByIndexes(first - 1, column, lines.length, 1).format;
    own.horizontalAlignment = HORIZONTAL[horizontal];
    if (fill !== null) own.fill.color = fill;
    if (!locked) own.protection.locked = false;
  });
  drawLines(format, lines.length > 1 ? [...EDGES, 'InsideHorizontal'] : EDGES);
  range.numberFormat = lines.map(numberFormats);
}

/** The number format of each cell of a row. */
export function numberFormats({ cells }: RowPlan): string[] {
  return cells.map(cell => STYLES[cell!.style].numberFormat);
}
