/** A1 addresses. Rows and columns count from 1 here, as in Excel. */

/** A cell or range of a sheet of the open workbook, which is known by its name or id. */
export interface CellAddress {
  readonly sheet: string;
  readonly address: string;
}

/** `columnName(1)` is "A", `columnName(27)` is "AA". */
export function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** `cell(4, 1)` is "A4". */
export function cell(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

/** The cell with which a sheet begins. */
export const TOP_LEFT = cell(1, 1);

/** `cellRow('A4')` is 4. */
export function cellRow(address: string): number {
  return Number(/\d+/.exec(address)?.[0]);
}

/** `cellColumn('AA4')` is 27. */
export function cellColumn(address: string): number {
  const letters = /^[A-Z]+/.exec(address)?.[0] ?? '';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** The cell so far below and to the right of the first of a range. `cellFrom('A4:C6', 1, 2)` is "C5". */
export function cellFrom(address: string, down: number, right: number): string {
  return cell(cellRow(address) + down, cellColumn(address) + right);
}

/** `range(4, 1, 6, 3)` is "A4:C6"; a single cell stays "A4". */
export function range(top: number, left: number, bottom: number, right: number): string {
  const from = cell(top, left);
  const to = cell(bottom, right);
  return from === to ? from : `${from}:${to}`;
}

/** `absolute('A4:C6')` is "$A$4:$C$6". */
export function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** `onSheet("Cấu hình", "A4")` is "'Cấu hình'!A4". */
export function onSheet(sheet: string, address: string): string {
  return `'${sheet.replace(/'/g, "''")}'!${address}`;
}
