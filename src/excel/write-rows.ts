import { dressRows, fillRows } from './add-rows';
import type { RowsPlace } from './rows-place';

/** Queues rows at a place that was found for them: prepared rows keep their looks, those below get the same. */
export function writeRows(context: Excel.RequestContext, place: RowsPlace): void {
  const { first, lines, bare, rows, protection } = place;
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  if (protection) sheet.protection.unprotect();
  if (bare < lines.length) dressRows(sheet, first + bare, lines.slice(bare));
  lines.forEach(({ height = 0 }, index) => {
    const { hidden, format } = rows[index]!;
    // A height would show a row that the filter hides.
    if (!hidden && height > format.rowHeight!)
      sheet.getRangeByIndexes(first - 1 + index, 0, 1, 1).format.rowHeight = height;
  });
  fillRows(sheet, first, lines);
  if (protection) sheet.protection.protect(protection);
}
