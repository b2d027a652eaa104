/**
 * What a cell holds when it is read: a constant, nothing, an error that a formula left there, or what nobody knows, because
 * the cell itself was not read. Only a cell that was found can be blank.
 */
export type Cell = string | number | boolean | null | CellError | CellUnread;

/** An error value such as `#N/A`, kept apart from text that merely looks like one. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds that was read. */
export type KnownCell = Exclude<Cell, CellUnread>;

/** Why nobody knows what a cell holds. */
type UnreadReason =
  /** Its sheet, row or column was not found. */
  | 'missing'
  /** More than one cell may be the one that was looked for. */
  | 'doubtful'
  /** A formula whose result was not stored. */
  | 'noResult';

/** A cell that was not read: neither blank nor anything else. */
export interface CellUnread {
  readonly unread: UnreadReason;
  /** What the cells hold that may be meant. */
  readonly seen?: readonly KnownCell[];
}

/** True for an empty cell and for the empty text that a formula returns. `isBlank('')` is true, `isBlank(0)` is not. */
export function isBlank(cell: Cell): cell is null | '' {
  return cell === null || cell === '';
}

/** Whether something is known to stand in a cell. `isFilled(0)` is true, `isFilled({ unread: 'missing' })` is not. */
export function isFilled(cell: Cell): boolean {
  return !isBlank(cell) && !isUnread(cell);
}

/** True for an error value. `isError({ error: '#N/A' })` is true. */
export function isError(cell: Cell): cell is CellError {
  return typeof cell === 'object' && cell !== null && 'error' in cell;
}

/** True for a cell that was not read. `isUnread({ unread: 'missing' })` is true, `isUnread(null)` is not. */
export function isUnread(cell: Cell): cell is CellUnread {
  return typeof cell === 'object' && cell !== null && 'unread' in cell;
}

/** What was entered, as it can be written into a cell again; nothing for an error value and for what was not read. */
export function constantOf(cell: Cell): string | number | boolean | null {
  return isError(cell) || isUnread(cell) ? null : cell;
}

/** The same with the text of an error in its place. `shownConstant({ error: '#N/A' })` is "#N/A". */
export function shownConstant(cell: Cell): string | number | boolean | null {
  return isError(cell) ? cell.error : constantOf(cell);
}

/** Texts as Excel's `=` compares them: letter case does not count. `sameText('Đạt', 'đạt')` is true. */
export function sameText(cell: Cell, text: string): boolean {
  return typeof cell === 'string' && cell.toLowerCase() === text.toLowerCase();
}

/** What a cell shows as a code, number of a paper or name; '' for blanks and errors. `textOf(3.1)` is "3.1". */
export function textOf(cell: Cell): string {
  if (typeof cell === 'string') return cell.normalize('NFC').trim();
  return typeof cell === 'number' ? String(cell) : '';
}

/** What a cell holds where something else belongs; '' when it was emptied. */
export type Shown = string | number | boolean;
