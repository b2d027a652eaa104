import { registerColumns, type Register } from '../ledger/registers';
import { heightRuns } from '../workbook/height-runs';
import { columnStyle } from '../workbook/sheets/register-looks';
import { STYLES } from '../workbook/styles';
import { dressRows, EDGES } from './dress-rows';
import { rowsRange, type AskedLooks, type RowsPlace } from './rows-place';
import { typed } from './typed';

/** Queues rows at a place that was found for them: looks first, so that codes such as 1.10 stay text. */
export function writeRows(sheet: Excel.Worksheet, place: RowsPlace): void {
  const { first, lines, bare, before } = place;
  if (bare < lines.length) dressRows(sheet, first + bare, lines.slice(bare));
  const rows = lines.map((line, index) => {
    if ('untouched' in before) return line;
    const { hidden, format } = before.rows[index]!;
    // A height would show a row that the filter hides.
    return !hidden && (line.height ?? 0) > format.rowHeight! ? line : {};
  });
  for (const { first: from, count, height } of heightRuns({ rows }))
    sheet.getRangeByIndexes(first - 1 + from, 0, count, 1).format.rowHeight = height;
  rowsRange(sheet, place).formulas = lines.map(({ cells }) =>
    cells.map(cell => typed(cell!.content, STYLES[cell!.style].numberFormat)),
  );
}

/** Queues that rows become what they were before anything was written at their place. */
export function removeRows(sheet: Excel.Worksheet, register: Register, place: RowsPlace): void {
  const { first, lines, before } = place;
  const range = rowsRange(sheet, place);
  if (!('untouched' in before)) {
    range.formulas = lines.map(({ cells }) => cells.map(cell => (cell!.content === null ? null : '')));
    undress(sheet, place, before);
    return;
  }
  range.clear('Contents');
  const formats = registerColumns(register).map(column => STYLES[columnStyle(register, column)].numberFormat);
  range.numberFormat = lines.map(() => formats);
  const [bare, end] = [Math.max(first, before.untouched), first + lines.length];
  if (bare < end) sheet.getRangeByIndexes(bare - 1, 0, end - bare, formats.length).clear('All');
}

/** Queues that some rows, counted from 0 at their place, are empty again among others that stay; their looks stay as well. */
export function clearRows(
  sheet: Excel.Worksheet,
  { first, lines, before }: RowsPlace,
  rows: readonly number[],
): void {
  for (const row of rows) {
    const { cells } = lines[row]!;
    const range = sheet.getRangeByIndexes(first - 1 + row, 0, 1, cells.length);
    if ('untouched' in before) range.clear('Contents');
    else range.formulas = [cells.map(cell => (cell!.content === null ? null : ''))];
  }
}

/** Clearing the rows would take their validation with it: their looks are set back one by one. */
function undress(
  sheet: Excel.Worksheet,
  { first, lines, bare }: RowsPlace,
  { rows, above }: AskedLooks,
): void {
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
