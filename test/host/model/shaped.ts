import { numfmt } from '@univerjs/core';
import { isUnbounded, type Area } from '../book/area';
import type { Sheet } from '../book/sheet';
import { refuse } from '../wire/host-error';

export const WRONG_SHAPE =
  "the number of rows or columns in the input array doesn't match the size or dimensions of the range";

/**
 * What a program assigned to a range, one element per cell: a single value is meant for every cell, an array must
 * have the range's shape. `null` leaves a cell as it is.
 */
export function shaped(input: unknown, area: Area): readonly (readonly unknown[])[] {
  if (isUnbounded(area)) throw refuse.argument('whole rows and columns cannot be written cell by cell');
  if (!Array.isArray(input)) {
    const line = Array<unknown>(area.columns).fill(input);
    return Array<unknown[]>(area.rows).fill(line);
  }
  const fits =
    input.length === area.rows &&
    input.every((line: unknown) => Array.isArray(line) && line.length === area.columns);
  if (!fits) throw refuse.argument(WRONG_SHAPE);
  return input as unknown[][];
}

/** Gives cells their number formats; neighbours in a row that share one go together. */
export function setNumberFormats(sheet: Sheet, area: Area, input: unknown): void {
  if (typeof input === 'string') {
    sheet.setNumberFormat(area, requireFormat(input));
    return;
  }
  shaped(input, area).forEach((line, index) => {
    for (let from = 0, to: number; from < line.length; from = to) {
      to = from + 1;
      while (to < line.length && line[to] === line[from]) to++;
      const run = { row: area.row + index, column: area.column + from, rows: 1, columns: to - from };
      if (line[from] !== null) sheet.setNumberFormat(run, requireFormat(line[from]));
    }
  });
}

function requireFormat(format: unknown): string {
  if (typeof format !== 'string' || (format !== 'General' && !numfmt.isValidFormat(format)))
    throw refuse.argument(`the number format ${JSON.stringify(format)}`);
  return format;
}
