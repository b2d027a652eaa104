/** What a cell holds when it is read: a constant, nothing, or an error that a formula left there. */
export type Cell = string | number | boolean | null | CellError;

/** An error value such as `#N/A`, kept apart from text that merely looks like one. */
export interface CellError {
  readonly error: string;
}

/** True for an empty cell and for the empty text that a formula returns. `isBlank('')` is true, `isBlank(0)` is not. */
export function isBlank(cell: Cell): cell is null | '' {
  return cell === null || cell === '';
}

/** True for an error value. `isError({ error: '#N/A' })` is true. */
export function isError(cell: Cell): cell is CellError {
  return typeof cell === 'object' && cell !== null;
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
