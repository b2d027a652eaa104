import {
  ALL_REGISTERS,
  registerColumns,
  registerEntry,
  type Register,
  type RegisterColumn,
} from '../ledger/registers';
import { registerHeader } from '../messages/register-sheets-vi';
import { SHEET_NAME } from '../messages/sheet-names';
import type { Cell } from '../rules/cell';
import { borne, headerRow } from './find/find-table';
import { settingLabel } from './find/form-labels';
import { labelOf } from './find/label';
import { REGISTER_HEADER_ROW, SETTINGS, settingCell } from './places';
import type { SheetCells } from './sheet-cells';
import { systemFact } from './read-identity';
import { SCHEMA_VERSION, SYSTEM_FACTS } from './sheets/system-sheet';

/** The settings that an older schema has one below the other, by its version; what is not named here stands where it stood. */
const OLD_SETTINGS: Readonly<Record<number, readonly string[]>> = {
  1: [
    ...['unitName', 'unitCode', 'authority', 'year', 'period', 'asOf', 'set', 'version', 'notArising'],
    ...['signerTitle', 'signerName', 'sample'],
  ],
};

/** The share of its headers by which a sheet is known as a register, whatever it is called. */
const KNOWN = 0.8;

/** Settings that were split off another one since: they begin with what that one held. */
const SPLIT_OFF: Readonly<Record<string, string>> = { fixedDay: 'asOf' };

/** The cell of the configuration that says up to which day figures count, in schema 1. */
export const OLD_DAY_CELL = 'B9';

/**
 * The cells of an older workbook with all that a present one has, by the names of its sheets, so that `readIdentity` and
 * `openedWorkbook` read them; cells of a present one, and of what is none, are given back as they are. Formulas of the form
 * are not made anew. Example: `openedWorkbook({ identity, sheets: upgradeCells(sheets) }).ledger`.
 */
export function upgradeCells(sheets: ReadonlyMap<string, SheetCells>): ReadonlyMap<string, SheetCells> {
  const hidden = sheets.get(SHEET_NAME.system) ?? [];
  const version = Number(systemFact(hidden, 'schemaVersion'));
  if (!Number.isInteger(version) || version < 1 || version >= SCHEMA_VERSION) return sheets;
  const settings = OLD_SETTINGS[version];
  return new Map(
    [...sheets].map(([name, cells]): [string, SheetCells] => {
      if (name === SHEET_NAME.system) return [name, renewedVersion(cells)];
      if (name === SHEET_NAME.config) return [name, settings ? movedSettings(cells, settings) : cells];
      return [name, ALL_REGISTERS.reduce((held, register) => withNewColumns(held, register, version), cells)];
    }),
  );
}

/** The cells of a register with the headers of columns that came since, to the right of all that is there: they are empty. */
function withNewColumns(cells: SheetCells, register: Register, version: number): SheetCells {
  const { columns } = registerEntry(register);
  const isNew = (column: RegisterColumn<Register>): boolean => (columns[column].since ?? 1) > version;
  const all = registerColumns(register);
  if (!all.some(isNew)) return cells;
  const labels = all
    .filter(column => !isNew(column))
    .map(column => labelOf(registerHeader(register, column)));
  const header = headerRow(cells, labels, REGISTER_HEADER_ROW);
  if (header === undefined || borne(cells[header - 1], labels) < labels.length * KNOWN) return cells;
  const width = Math.max(...cells.map(row => row.length));
  const added = all.filter(isNew).map(column => registerHeader(register, column));
  return cells.map((row, index) =>
    index + 1 === header ? [...row, ...Array<Cell>(width - row.length).fill(null), ...added] : row,
  );
}

function renewedVersion(cells: SheetCells): SheetCells {
  const fact: (typeof SYSTEM_FACTS)[number] = 'schemaVersion';
  return cells.map(row => (row[0] === fact ? [fact, String(SCHEMA_VERSION), ...row.slice(2)] : row));
}

/** The tables below the settings move down by as many rows as there are settings more. */
function movedSettings(cells: SheetCells, before: readonly string[]): SheetCells {
  const first = Number(settingCell(SETTINGS[0][0]).slice(1)) - 1;
  const empty: readonly Cell[] = [];
  return [
    ...Array.from({ length: first }, (_, index) => cells[index] ?? empty),
    ...SETTINGS.map(([key]) => {
      const index = before.indexOf(SPLIT_OFF[key] ?? key);
      return [settingLabel(key), ...(cells[first + index]?.slice(1) ?? empty)];
    }),
    ...cells.slice(first + before.length),
  ];
}
