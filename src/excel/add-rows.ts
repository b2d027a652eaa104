import { heightRuns } from '../workbook/height-runs';
import type { RowPlan } from '../workbook/plan';
import { COLORS, FONT, STYLES } from '../workbook/styles';
import { typed } from './typed';

/** The edges of rows that have lines. Excel may refuse inner ones where there is no inside. */
export const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical'] as const;

/** Queues rows from `first` on, counted from 1: their looks, then their contents, so that codes such as 1.10 stay text. */
export function addRows(sheet: Excel.Worksheet, first: number, lines: readonly RowPlan[]): void {
  dressRows(sheet, first, lines);
  for (const { first: from, count, height } of heightRuns({ rows: lines }))
    sheet.getRangeByIndexes(first - 1 + from, 0, count, 1).format.rowHeight = height;
  fillRows(sheet, first, lines);
}

/** Queues the looks of rows; those of all are as of the first. */
export function dressRows(sheet: Excel.Worksheet, first: number, lines: readonly RowPlan[]): void {
  const looks = lines[0]!.cells.map(cell => STYLES[cell!.style]);
  const range = sheet.getRangeByIndexes(first - 1, 0, lines.length, looks.length);
  const { format } = range;
  format.font.name = FONT;
  format.font.size = STYLES.text.size;
  format.font.color = COLORS.ink;
  format.verticalAlignment = 'Center';
  format.wrapText = true;
  looks.forEach(({ horizontal, fill, locked }, column) => {
    const own = sheet.getRangeByIndexes(first - 1, column, lines.length, 1).format;
    own.horizontalAlignment = ({ left: 'Left', center: 'Center', right: 'Right' } as const)[horizontal];
    if (fill !== null) own.fill.color = fill;
    if (!locked) own.protection.locked = false;
  });
  for (const edge of [...EDGES, ...(lines.length > 1 ? (['InsideHorizontal'] as const) : [])]) {
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = COLORS.line;
  }
  range.numberFormat = lines.map(numberFormats);
}

/** Queues the contents of rows; what is empty in them is left as it is. */
export function fillRows(sheet: Excel.Worksheet, first: number, lines: readonly RowPlan[]): void {
  sheet.getRangeByIndexes(first - 1, 0, lines.length, lines[0]!.cells.length).formulas = lines.map(
    ({ cells }) => cells.map(cell => typed(cell!.content, STYLES[cell!.style].numberFormat)),
  );
}

/** The number format of each cell of a row. */
export function numberFormats({ cells }: RowPlan): string[] {
  return cells.map(cell => STYLES[cell!.style].numberFormat);
}
