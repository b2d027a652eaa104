import { ALL_REGISTERS, registerColumns, registerEntry, type Register } from '../ledger/registers';
import { SHEET_NAME } from '../messages/sheet-names';
import type { Cell } from '../rules/cell';
import { registerHeaders, settingLabel, SUMMARY_HEADERS } from './form-labels';
import { REGISTER_HEADER_ROW, SETTINGS, settingCell, SUMMARY_COLUMNS, SUMMARY_HEADER_ROW } from './places';
import type { SheetCells } from './sheet-cells';
import { systemFact } from './read-identity';
import { SCHEMA_VERSION, SYSTEM_FACTS } from './sheets/system-sheet';

/**
 * Where an older schema has things that have moved since: columns from A on, settings one below the other. The columns of
 * registers say themselves since when they are there.
 */
interface OldPlaces {
  readonly settings?: readonly string[];
  readonly summary?: readonly string[];
}

/** By schema version. What is not named here stands where it stood. */
const OLD_PLACES: Readonly<Record<number, OldPlaces>> = {
  1: {
    settings: [
      ...['unitName', 'unitCode', 'authority', 'year', 'period', 'asOf', 'set', 'version', 'notArising'],
      ...['signerTitle', 'signerName', 'sample'],
    ],
    summary: [
      ...['code', 'title', 'max', 'counted', 'self', 'appraised', 'survey', 'index', 'rating', 'entered'],
      ...['criteria', 'lost', 'lastYear', 'rank'],
    ],
  },
};

/** Settings that were split off another one since: they begin with what that one held. */
const SPLIT_OFF: Readonly<Record<string, string>> = { fixedDay: 'asOf' };

/** The cell of the configuration that says up to which day figures count, in schema 1. */
export const OLD_DAY_CELL = 'B9';

/**
 * The cells of an older workbook as its entries would stand in a present one, by the names of its sheets, so that
 * `readIdentity` and `readLedger` read them; cells of a present one, and of what is none, are given back as they are. Labels and formulas of
 * the form are not made anew. Example: `readLedger(identity, name => upgradeCells(sheets).get(name))`.
 */
export function upgradeCells(sheets: ReadonlyMap<string, SheetCells>): ReadonlyMap<string, SheetCells> {
  const hidden = sheets.get(SHEET_NAME.system) ?? [];
  const version = Number(systemFact(hidden, 'schemaVersion'));
  if (!Number.isInteger(version) || version < 1 || version >= SCHEMA_VERSION) return sheets;
  const { settings, summary = SUMMARY_COLUMNS }: OldPlaces = OLD_PLACES[version] ?? {};
  const columns =
    (before: readonly string[], headers: Readonly<Record<string, string>>, header: number) =>
    (cells: SheetCells) =>
      cells.map((row, index) =>
        index + 1 < header
          ? row
          : Object.entries(headers).map(([key, text]) => {
              const at = before.indexOf(key);
              // A column that came since is there, and empty.
              return at < 0 && index + 1 === header ? text : (row[at] ?? null);
            }),
      );
  const changes: Readonly<Record<string, (cells: SheetCells) => SheetCells>> = {
    [SHEET_NAME.system]: renewedVersion,
    [SHEET_NAME.config]: cells => (settings ? movedSettings(cells, settings) : cells),
    [SHEET_NAME.summary]: columns(summary, SUMMARY_HEADERS, SUMMARY_HEADER_ROW),
    ...Object.fromEntries(
      ALL_REGISTERS.map(register => [
        SHEET_NAME[register],
        columns(columnsOf(register, version), registerHeaders(register), REGISTER_HEADER_ROW),
      ]),
    ),
  };
  return new Map([...sheets].map(([name, cells]) => [name, changes[name]?.(cells) ?? cells]));
}

/** The columns that a register had in a schema. */
function columnsOf(register: Register, version: number): readonly string[] {
  const { columns } = registerEntry(register);
  return registerColumns(register).filter(column => (columns[column].since ?? 1) <= version);
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
