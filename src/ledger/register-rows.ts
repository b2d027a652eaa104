import type { Cell } from '../rules/cell';
import {
  enteredColumns,
  LEDGER_REGISTERS,
  REGISTERS,
  type EnteredColumn,
  type HeldRows,
  type LedgerRegister,
  type RegisterRows,
  type RowCells,
} from './registers';

/** The rows of a register. `registerRows(ledger, 'remediation')` are the remediations. */
export function registerRows<R extends LedgerRegister>(
  ledger: HeldRows,
  register: R,
): readonly RegisterRows[R][] {
  const rows: readonly unknown[] = ledger[REGISTERS[register].heldAs];
  return rows as readonly RegisterRows[R][];
}

/** `registerRows` where it is all one which register they are of. `anyRows(ledger, 'tasks')[0]?.done`. */
export function anyRows(ledger: HeldRows, register: LedgerRegister): readonly RowCells[] {
  return registerRows(ledger, register);
}

/** What stands in a column of a row, `null` where there is no such row. `rowCell(row, 'due')`. */
export function rowCell(row: RowCells | undefined, column: string): Cell {
  return row?.[column] ?? null;
}

/** The registers of a ledger, from the rows of each. `{ ...ledger, ...heldRows(() => []) }` has no rows. */
export function heldRows(
  rowsOf: <R extends LedgerRegister>(register: R) => readonly RegisterRows[R][],
): HeldRows {
  const rows: unknown = Object.fromEntries(
    LEDGER_REGISTERS.map(register => [REGISTERS[register].heldAs, rowsOf(register)]),
  );
  return rows as HeldRows;
}

/** A row of a register, from the cell in each column that people fill. */
export function rowOf<R extends LedgerRegister>(
  register: R,
  cellOf: (column: EnteredColumn<R>) => Cell,
): RegisterRows[R] {
  const row: unknown = Object.fromEntries(enteredColumns(register).map(column => [column, cellOf(column)]));
  return row as RegisterRows[R];
}

/** A row in which nothing was entered. */
export function emptyRow<R extends LedgerRegister>(register: R): RegisterRows[R] {
  return rowOf(register, () => null);
}
