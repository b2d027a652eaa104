import type { IndexSet } from '../catalogue/index-set';
import {
  enteredColumns,
  LEDGER_REGISTERS,
  registerColumns,
  type LedgerRegister,
  type Register,
  type RegisterColumn,
} from '../ledger/registers';
import { SHEET_NAME } from '../messages/sheet-names';
import { isBlank, textOf, type Cell } from '../rules/cell';
import { AREA_HEADER_ROW, registerColumn, REGISTER_HEADER_ROW } from './places';
import type { ReadSheet, SheetCells } from './read-ledger';

/** Where things were found in a workbook whose rows may have been moved. Rows count from 1. */
export interface FoundRows {
  /** By code of a criterion or of a checklist item; the first row that bears it. */
  readonly criteria: ReadonlyMap<string, { readonly sheet: string; readonly row: number }>;
  /** The filled rows of each register, in the order in which the ledger holds them. */
  readonly registers: Readonly<Record<LedgerRegister, readonly number[]>>;
}

/** Finds the rows of criteria and register entries. Sheets that are missing hold none. */
export function foundRows(set: IndexSet, sheet: ReadSheet): FoundRows {
  const criteria = new Map<string, { sheet: string; row: number }>();
  for (const { sheet: name } of set.areas)
    for (const [code, row] of codeRows(sheet(name))) criteria.set(code, { sheet: name, row });
  return {
    criteria,
    registers: Object.fromEntries(
      LEDGER_REGISTERS.map(register => [register, filledRows(register, sheet(SHEET_NAME[register]))]),
    ) as Record<LedgerRegister, number[]>,
  };
}

/** The row of each code in the first column of an area sheet; the first row that bears it. */
export function codeRows(cells: SheetCells | undefined): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  cells?.forEach(([first], index) => {
    const code = textOf(first ?? null);
    if (index + 1 > AREA_HEADER_ROW && code !== '' && !rows.has(code)) rows.set(code, index + 1);
  });
  return rows;
}

/** The rows of a register in which any column other than the status is filled. */
export function filledRows(register: Register, cells: SheetCells | undefined): number[] {
  const columns = enteredColumns(register).map(column => registerColumn(register, column) - 1);
  return (cells ?? []).flatMap((row, index) =>
    index >= REGISTER_HEADER_ROW && columns.some(column => !isBlank(row[column] ?? null)) ? [index + 1] : [],
  );
}

/** A row of a register where it stands, from 1, with what is in its columns. */
export interface StandingRow<R extends Register> {
  readonly row: number;
  readonly cells: { readonly [C in RegisterColumn<R>]: Cell };
}

/** The filled rows of a register, as they are. `standingRows('mailed', cells)[0].cells.copyId` is its first id. */
export function standingRows<R extends Register>(
  register: R,
  cells: SheetCells | undefined,
): StandingRow<R>[] {
  return filledRows(register, cells).map(row => {
    const held: unknown = Object.fromEntries(
      registerColumns(register).map((column, index) => [column, cells?.[row - 1]?.[index] ?? null]),
    );
    return { row, cells: held as StandingRow<R>['cells'] };
  });
}
