import { enteredColumns, registerColumns, type Register, type RegisterColumn } from '../ledger/registers';
import { SHEET_NAME } from '../messages/sheet-names';
import { isBlank, type Cell } from '../rules/cell';
import { findRegister } from './find/found-ledger';
import { cellIn } from './find/locate';
import { registerColumn, REGISTER_HEADER_ROW } from './places';
import type { SheetCells } from './sheet-cells';

/** The rows below the usual header in which any column other than the status is filled, where it is made. */
export function filledRows(register: Register, cells: SheetCells): number[] {
  const columns = enteredColumns(register).map(column => registerColumn(register, column) - 1);
  return cells.flatMap((row, index) =>
    index >= REGISTER_HEADER_ROW && columns.some(column => !isBlank(row[column] ?? null)) ? [index + 1] : [],
  );
}

/** A row of a register where it stands, from 1, with what is in its columns. */
interface StandingRow<R extends Register> {
  readonly row: number;
  readonly cells: { readonly [C in RegisterColumn<R>]: Cell };
}

/** The filled rows of a register, as they are. `standingRows('mailed', cells)[0].cells.copyId` is its first id. */
export function standingRows<R extends Register>(
  register: R,
  cells: SheetCells | undefined,
): StandingRow<R>[] {
  const { table, rows } = findRegister(register, { name: SHEET_NAME[register], cells: cells ?? [] });
  return rows.map(row => {
    const held: unknown = Object.fromEntries(
      registerColumns(register).map(column => [column, cellIn(table.cells[row - 1]!, table.columns[column])]),
    );
    return { row, cells: held as StandingRow<R>['cells'] };
  });
}
