import type { LedgerRegister, Register, RegisterColumn, RegisterRows } from '../../ledger/registers';
import { constantOf, isError, type Cell } from '../../rules/cell';
import { LONGEST_TEXT, type CellValue, type RowPlan } from '../plan';
import type { MailedCopy } from '../read-mailed';
import { registerGrid } from './register-looks';
import { registerRow } from './register-row';
import type { EnteredRow } from './register-status';

/** Excel itself tells for which day a status holds. */
const ANY_DAY = 0;

/** The registers to which people add rows one by one, and what a row of each holds. */
interface AddedTo extends Pick<RegisterRows, LedgerRegister> {
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
  return linesOf(register, rows as readonly EnteredRow[], first);
}

/** What the add-in alone writes down: a row of what was, by column. */
type AppendedRow<R extends 'history' | 'log'> = {
  readonly [C in RegisterColumn<R>]?: Cell | undefined;
};

/** Such rows as they are written, each with its height; what a cell cannot hold is cut, errors become their texts. */
export function appendedLines<R extends 'history' | 'log'>(
  register: R,
  rows: readonly AppendedRow<R>[],
): RowPlan[] {
  const kept = rows.map(row =>
    Object.fromEntries(
      Object.entries<Cell | undefined>(row).map(([column, held]) => [column, contentOf(held)]),
    ),
  );
  return linesOf(register, kept, 1);
}

function linesOf(register: Register, rows: readonly EnteredRow[], first: number): RowPlan[] {
  const grid = registerGrid(register);
  rows.forEach((row, index) => registerRow(grid, register, first + index, row, ANY_DAY));
  return grid.rows().slice(first - 1);
}

function contentOf(held: Cell | undefined): CellValue {
  if (held === undefined || held === '') return null;
  if (isError(held)) return held.error;
  return typeof held === 'string' ? held.slice(0, LONGEST_TEXT) : constantOf(held);
}
