import { heightRuns } from '../workbook/height-runs';
import type { RowPlan } from '../workbook/plan';
import { COLORS, FONT, STYLES } from '../workbook/styles';
import { typed } from './typed';

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical'] as const;

/** Queues rows from `first` on, counted from 1: their looks, then their contents, so that codes such as 1.10 stay text. */
export function addRows(sheet: Excel.Worksheet, first: number, lines: readonly RowPlan[]): void {
  const looks = lines[0]!.cells.map(cell => STYLES[cell!.style]);
  const range = sheet.getRangeByIndexes(first - 1, 0, lines.length, looks.length);
  const { format } = range;
  format.font.name = FONT;
  format.font.size = STYLES.text.size;
  format.font.color = COLORS.ink;
  format.verticalAlignment = 'Center';
  format.wrapText = true;
  looks.forEach(({ horizontal }, column) => {
    sheet.getRangeByIndexes(first - 1, column, lines.length, 1).format.horizontalAlignment = (
      { left: 'Left', center: 'Center', right: 'Right' } as const
    )[horizontal];
  });
  // Excel may refuse inner lines where there is no inside.
  for (const edge of [...EDGES, ...(lines.length > 1 ? (['InsideHorizontal'] as const) : [])]) {
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = COLORS.line;
  }
  for (const { first: from, count, height } of heightRuns({ rows: lines }))
    sheet.getRangeByIndexes(first - 1 + from, 0, count, 1).format.rowHeight = height;
  range.numberFormat = lines.map(({ cells }) => cells.map(cell => STYLES[cell!.style].numberFormat));
  range.formulas = lines.map(({ cells }) =>
    cells.map(cell => typed(cell!.content, STYLES[cell!.style].numberFormat)),
  );
}
