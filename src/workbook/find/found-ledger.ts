import type { Area, IndexSet } from '../../catalogue/index-set';
import {
  enteredColumns,
  LEDGER_REGISTERS,
  type LedgerRegister,
  type Register,
  type RegisterColumn,
} from '../../ledger/registers';
import { SHEET_NAME } from '../../messages/sheet-names';
import { SUMMARY_TEXT } from '../../messages/workbook-vi';
import { textOf } from '../../rules/cell';
import { findCodes, type FoundCodes } from './find-codes';
import { findConfig, type FoundConfig } from './find-config';
import { findSheets, type FoundSheet } from './find-sheets';
import { findTable, rowsWith, type FoundTable } from './find-table';
import { AREA_HEADERS, madeCells, registerHeaders, SUMMARY_HEADERS } from './form-labels';
import { labelOf } from './label';
import { withMoved } from './moved-codes';
import {
  AREA_HEADER_ROW,
  REGISTER_HEADER_ROW,
  SUMMARY_HEADER_ROW,
  type AreaColumn,
  type SummaryColumn,
} from '../places';
import type { SheetCells } from '../sheet-cells';
import { placesOf } from './sought';

/** A sheet with the table that stands on it, and its rows by code. Rows and columns count from 1. */
interface FoundCodeTable<Column extends string> extends FoundSheet {
  readonly table: FoundTable<Column>;
  readonly rows: FoundCodes;
}

/** The sheet of a register, and its filled rows below the header. */
interface FoundRegister<R extends Register> extends FoundSheet {
  readonly table: FoundTable<RegisterColumn<R>>;
  readonly rows: readonly number[];
}

/**
 * Where everything of a ledger stands in a workbook that people and programs may have changed. For each sheet there may
 * be none, or several of which one is meant.
 */
export interface FoundLedger {
  readonly set: IndexSet;
  /** Sheets that the workbook was made without. */
  readonly leftOut: ReadonlySet<string>;
  /** The area of each criterion, by its code. */
  readonly areaOf: ReadonlyMap<string, Area>;
  /** By code of the area. */
  readonly areas: ReadonlyMap<string, readonly FoundCodeTable<AreaColumn>[]>;
  readonly summary: readonly FoundCodeTable<SummaryColumn>[];
  readonly config: readonly FoundConfig[];
  readonly registers: { readonly [R in LedgerRegister]: readonly FoundRegister<R>[] };
}

/** Finds the sheets, tables and rows of a ledger. Example: `findLedger(set, sheets).registers.tasks[0]?.rows`. */
export function findLedger(
  set: IndexSet,
  sheets: ReadonlyMap<string, SheetCells>,
  leftOut: ReadonlySet<string> = new Set(),
): FoundLedger {
  const found = findSheets(set, sheets);
  const of = (name: string): readonly FoundSheet[] => found.get(name) ?? [];
  const areaCodes = set.areas.map(({ code }) => code);
  const registers: unknown = Object.fromEntries(
    LEDGER_REGISTERS.map(register => [
      register,
      of(SHEET_NAME[register]).map(sheet => findRegister(register, sheet)),
    ]),
  );
  return {
    set,
    leftOut,
    areaOf: new Map(set.areas.flatMap(area => area.criteria.map(({ code }) => [code, area]))),
    areas: new Map(
      set.areas.map(area => {
        const made = madeCells(area);
        const codes = [...made.keys()];
        const tables = of(area.sheet).map((sheet): FoundCodeTable<AreaColumn> => {
          const table = findTable(sheet.cells, AREA_HEADERS, AREA_HEADER_ROW);
          return { ...sheet, table, rows: withMoved(findCodes(table, codes), table, made) };
        });
        return [area.code, tables];
      }),
    ),
    summary: of(SHEET_NAME.summary).map(sheet => {
      const table = findTable(sheet.cells, SUMMARY_HEADERS, SUMMARY_HEADER_ROW);
      // Further down, other tables have the same codes.
      const [end] = rowsWith(table, 'title', SUMMARY_TEXT.total);
      const own = { ...table, cells: sheet.cells.slice(0, end) };
      return { ...sheet, table, rows: findCodes(own, areaCodes) };
    }),
    config: of(SHEET_NAME.config).map(sheet => findConfig(set, sheet)),
    registers: registers as FoundLedger['registers'],
  };
}

/** Finds the table of a register on its sheet, and its filled rows: headers that are repeated further down are none. */
export function findRegister<R extends Register>(register: R, sheet: FoundSheet): FoundRegister<R> {
  const headers = registerHeaders(register);
  const table = findTable(sheet.cells, headers, REGISTER_HEADER_ROW);
  const entered = enteredColumns(register);
  const columns = entered.flatMap(column => placesOf(table.columns[column]));
  const isHeader = (cells: SheetCells[number]): boolean =>
    entered
      .slice(0, 2)
      .every(column =>
        placesOf(table.columns[column]).some(at => labelOf(cells[at - 1]) === labelOf(headers[column])),
      );
  const rows = sheet.cells.flatMap((cells, index) => {
    const row = index + 1;
    if (table.header === undefined || row <= table.header) return [];
    const isFilled = columns.some(column => {
      const cell = cells[column - 1] ?? null;
      return typeof cell === 'string' ? textOf(cell) !== '' : cell !== null;
    });
    return isFilled && !isHeader(cells) ? [row] : [];
  });
  return { ...sheet, table, rows };
}
