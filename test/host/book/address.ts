import { MAX_COLUMNS, MAX_ROWS, isCell, isOnSheet, isWholeColumns, isWholeRows, type Area } from './area';

/** An area and the sheet that its address names, if it names one. */
export interface Reference {
  readonly sheet?: string;
  readonly area: Area;
}

const SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!/;
const CELLS = /^\$?([A-Z]{1,3})\$?([1-9]\d*)(?::\$?([A-Z]{1,3})\$?([1-9]\d*))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?([1-9]\d*):\$?([1-9]\d*)$/;

/** Reads "B2", "$A$1:C3", "A:C", "1:3", each with or without a sheet before it; `null` when it is none of these. */
export function parseReference(text: string): Reference | null {
  const prefix = SHEET.exec(text);
  const sheet = prefix ? (prefix[1]?.replaceAll("''", "'") ?? prefix[2]!) : undefined;
  const area = parseArea(text.slice(prefix?.[0].length ?? 0));
  return area && { ...(sheet === undefined ? {} : { sheet }), area };
}

function parseArea(text: string): Area | null {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, left, top, right = left, bottom = top] = cells;
    return between(Number(top) - 1, columnIndex(left!), Number(bottom) - 1, columnIndex(right!));
  }
  const columns = COLUMNS.exec(text);
  if (columns) return between(0, columnIndex(columns[1]!), MAX_ROWS - 1, columnIndex(columns[2]!));
  const rows = ROWS.exec(text);
  return rows && between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
}

function between(row1: number, column1: number, row2: number, column2: number): Area | null {
  const [row, column] = [Math.min(row1, row2), Math.min(column1, column2)];
  const area = { row, column, rows: Math.abs(row2 - row1) + 1, columns: Math.abs(column2 - column1) + 1 };
  return isOnSheet(area) ? area : null;
}

/** `columnIndex('AA')` is 26. */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `columnLetters(26)` is "AA". */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

/** "A1:B2", "A1", "A:B" or "1:2"; with dollar signs when `absolute`. */
export function formatArea(area: Area, absolute = false): string {
  const dollar = absolute ? '$' : '';
  const column = (index: number): string => dollar + columnLetters(index);
  const row = (index: number): string => `${dollar}${index + 1}`;
  const right = area.column + area.columns - 1;
  const bottom = area.row + area.rows - 1;
  if (isWholeColumns(area)) return `${column(area.column)}:${column(right)}`;
  if (isWholeRows(area)) return `${row(area.row)}:${row(bottom)}`;
  const first = column(area.column) + row(area.row);
  return isCell(area) ? first : `${first}:${column(right)}${row(bottom)}`;
}

/** The name as it stands in a formula: in quotes where Excel would need them. `quotedSheet('1')` is "'1'". */
export function quotedSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !CELLS.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
