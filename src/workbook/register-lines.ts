import type { RegisterRows } from '../domain/place';
import { Grid } from './grid';
import type { RowPlan } from './plan';
import type { MailedCopy } from './read-mailed';
import { REGISTER_LOOKS, registerRow, type RegisterRow } from './register-sheets';

/** Excel itself tells for which day a status holds. */
const ANY_DAY = 0;

/** The registers to which rows are added one by one, and what a row of each holds. */
interface AddedTo extends RegisterRows {
  readonly mailed: Omit<MailedCopy, 'row'>;
}
export type GrowingRegister = keyof AddedTo;

/** A row to be added to a register; columns that are left out stay empty. */
export type NewRow<R extends GrowingRegister> = Partial<AddedTo[R]>;

/**
 * Rows of a register as they are written from row `first` on, counted from 1, each with its status formula and its
 * height. Example: `registerLines('evidence', [{ criterion: '1.10' }], 5)[0].cells[0].content` is "1.10".
 */
export function registerLines<R extends GrowingRegister>(
  register: R,
  rows: readonly NewRow<R>[],
  first: number,
): RowPlan[] {
  const grid = new Grid(REGISTER_LOOKS[register].map(({ width }) => width));
  rows.forEach((row, index) => registerRow(grid, register, first + index, row as RegisterRow, ANY_DAY));
  return grid.rows().slice(first - 1);
}
