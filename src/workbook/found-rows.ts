import type { IndexSet } from '../catalogue/index-set';
import type { RegisterName } from '../domain/place';
import { SHEET_NAME } from '../messages/sheet-names';
import { isBlank, textOf } from '../rules/cell';
import { LEDGER_REGISTERS } from './ledger-sheets';
import { AREA_HEADER_ROW, REGISTER_COLUMNS, REGISTER_HEADER_ROW, type Register } from './places';
import type { ReadSheet, SheetCells } from './read-ledger';

/** Where things were found in a workbook whose rows may have been moved. Rows count from 1. */
export interface FoundRows {
  /** By code of a criterion or of a checklist item; the first row that bears it. */
  readonly criteria: ReadonlyMap<string, { readonly sheet: string; readonly row: number }>;
  /** The filled rows of each register, in the order in which the ledger holds them. */
  readonly registers: Readonly<Record<RegisterName, readonly number[]>>;
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
    ) as Record<RegisterName, number[]>,
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
  const columns = REGISTER_COLUMNS[register].flatMap((key, column) => (key === 'status' ? [] : [column]));
  return (cells ?? []).flatMap((row, index) =>
    index >= REGISTER_HEADER_ROW && columns.some(column => !isBlank(row[column] ?? null)) ? [index + 1] : [],
  );
}
