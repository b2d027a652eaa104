/** A rectangle of cells, counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a sheet of Excel holds. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export const isWholeColumns = (area: Area): boolean => area.rows === MAX_ROWS;
export const isWholeRows = (area: Area): boolean => area.columns === MAX_COLUMNS;
export const isUnbounded = (area: Area): boolean => isWholeColumns(area) || isWholeRows(area);
export const isCell = (area: Area): boolean => area.rows === 1 && area.columns === 1;

export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** Whether the area lies on the sheet and holds at least one cell. */
export const isOnSheet = ({ row, column, rows, columns }: Area): boolean =>
  row >= 0 &&
  column >= 0 &&
  rows > 0 &&
  columns > 0 &&
  row + rows <= MAX_ROWS &&
  column + columns <= MAX_COLUMNS;

/** The cells that two areas share. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area that holds both. */
export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}

/** The smallest area with all cells that were added; `null` as long as there are none. */
export class Bounds {
  #top = Infinity;
  #left = Infinity;
  #bottom = -1;
  #right = -1;

  add(row: number, column: number): void {
    if (row < this.#top) this.#top = row;
    if (row > this.#bottom) this.#bottom = row;
    if (column < this.#left) this.#left = column;
    if (column > this.#right) this.#right = column;
  }

  get area(): Area | null {
    if (this.#bottom < 0) return null;
    const [rows, columns] = [this.#bottom - this.#top + 1, this.#right - this.#left + 1];
    return { row: this.#top, column: this.#left, rows, columns };
  }
}

/** What is left of an area when another is cut out of it: at most four rectangles. */
export function without(area: Area, cut: Area): Area[] {
  const shared = intersection(area, cut);
  if (!shared) return [area];
  const below = shared.row + shared.rows;
  const right = shared.column + shared.columns;
  return [
    { ...area, rows: shared.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { ...shared, column: area.column, columns: shared.column - area.column },
    { ...shared, column: right, columns: area.column + area.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** Calls back for each cell, row by row. */
export function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++) visit(row, column);
}
