import { EDGES } from './add-rows';
import type { RowsPlace } from './rows-place';
import { inExcel } from './run';

/** Takes back rows that could not be added, and tells whether that worked; tried twice, since the cause may have passed. */
export async function undoRows(place: RowsPlace): Promise<boolean> {
  const back = async (): Promise<boolean> => (await inExcel(context => takeBack(context, place))).ok;
  return (await back()) || (await back());
}

/** A protected sheet without the new rows was not changed: it could not be unprotected, as with a password. */
async function takeBack(context: Excel.RequestContext, place: RowsPlace): Promise<void> {
  const { first, lines, protection } = place;
  const sheet = context.workbook.worksheets.getItem(place.sheet).load('protection/protected');
  const written = lines.map(({ cells }) => cells.map(cell => (cell!.content === null ? null : '')));
  const range = sheet.getRangeByIndexes(first - 1, 0, lines.length, written[0]!.length).load('formulas');
  await context.sync();
  const isProtected = sheet.protection.protected;
  const isEmpty = written.every((row, down) =>
    row.every((empty, right) => empty === null || range.formulas[down]![right] === ''),
  );
  if (isProtected && isEmpty) return;
  if (isProtected) sheet.protection.unprotect();
  range.formulas = written;
  undress(sheet, place);
  if (protection) sheet.protection.protect(protection);
  await context.sync();
}

/** Clearing the rows would take their validation with it: their looks are set back one by one. */
function undress(sheet: Excel.Worksheet, { first, lines, bare, rows, above }: RowsPlace): void {
  const width = lines[0]!.cells.length;
  rows.forEach(({ hidden, format: before, numberFormat }, index) => {
    const range = sheet.getRangeByIndexes(first - 1 + index, 0, 1, width);
    const { format } = range;
    if (!hidden) format.rowHeight = before.rowHeight!;
    if (index < bare) return;
    for (const edge of EDGES) format.borders.getItem(edge).style = 'None';
    range.numberFormat = [[...numberFormat]];
    // What differs from cell to cell reads as nothing.
    const { name, size, color } = before.font ?? {};
    if (name) format.font.name = name;
    if (size) format.font.size = size;
    if (color) format.font.color = color;
    if (before.fill?.color === '#FFFFFF') format.fill.clear();
    if (before.horizontalAlignment) format.horizontalAlignment = before.horizontalAlignment;
    if (before.verticalAlignment) format.verticalAlignment = before.verticalAlignment;
    format.wrapText = before.wrapText ?? false;
    format.protection.locked = before.protection?.locked ?? true;
  });
  if (bare === lines.length || above.style === 'None') return;
  const end = sheet.getRangeByIndexes(first - 2 + bare, 0, 1, width).format.borders.getItem('EdgeBottom');
  end.style = above.style!;
  end.color = above.color!;
}
