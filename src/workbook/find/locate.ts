import type { EntryPlace, Place } from '../../ledger/place';
import type { Cell } from '../../rules/cell';
import { SHEET_NAME } from '../../messages/sheet-names';
import { cell as cellAddress, type CellAddress } from '../address';
import type { FoundConfig } from './find-config';
import type { FoundSheet } from './find-sheets';
import type { FoundLedger } from './found-ledger';
import { AREA_HEADER_ROW, itemCode } from '../places';
import { cellAmong, MISSING, placesOf, type Sought } from './sought';

/** The cells that may stand at a place, each with how sure its row and column are. */
interface Located {
  readonly cells: readonly FoundCell[];
  /** No doubt but that several bear the same name, header or code. */
  readonly isCertain: boolean;
}

interface FoundCell extends CellAddress {
  readonly cell: Cell;
}

/**
 * The cell at a place, in a workbook whose rows and columns may have been moved; `undefined` when it is gone or not
 * certain. Example: `placeAddress(found, { in: 'setting', setting: 'year' })` is `{ sheet: 'Cấu hình', address: 'B7' }`.
 */
export function placeAddress(found: FoundLedger, place: Place): CellAddress | undefined {
  if (place.in === 'sheet') return { sheet: place.sheet, address: place.address };
  if (place.in === 'area') return areaStart(found, place.area);
  return placeCell(found, place)?.address;
}

/** The sheet on which a place is found, or else the one on which it should be. */
export function placeSheet(found: FoundLedger, place: Place): string {
  const there = placeAddress(found, place)?.sheet;
  return there ?? (place.in === 'sheet' || place.in === 'area' ? '' : sheetAt(found, place));
}

/** The first cell below the headers of an area, where they should stand if its sheet was not found. */
function areaStart({ set, areas }: FoundLedger, code: string): CellAddress | undefined {
  const [first] = areas.get(code) ?? [];
  const sheet = first?.name ?? set.areas.find(area => area.code === code)?.sheet;
  const header = first?.table.header ?? AREA_HEADER_ROW;
  return sheet === undefined ? undefined : { sheet, address: cellAddress(header + 1, 1) };
}

/** The same with what the cell holds, as it stands there. */
export function placeCell(
  found: FoundLedger,
  place: EntryPlace,
): { readonly address: CellAddress; readonly cell: Cell } | undefined {
  const { cells, isCertain } = locate(found, place);
  const [only, ...others] = cells;
  if (!only || !isCertain || others.length > 0) return undefined;
  const { sheet, address, cell } = only;
  return { address: { sheet, address }, cell };
}

/** What stands at a place: only a cell that was found can be blank. Texts are composed. */
export function cellAt(found: FoundLedger, place: EntryPlace): Cell {
  if (found.leftOut.size > 0 && found.leftOut.has(sheetAt(found, place))) return null;
  const { cells, isCertain } = locate(found, place);
  return composed(
    cellAmong(
      cells.map(({ cell }) => cell),
      isCertain,
    ),
  );
}

/** The standard name of the sheet of a place. */
function sheetAt({ areaOf }: FoundLedger, place: EntryPlace): string {
  switch (place.in) {
    case 'criterion':
      return areaOf.get(place.code)?.sheet ?? '';
    case 'register':
      return SHEET_NAME[place.register];
    case 'lastYear':
      return SHEET_NAME.summary;
    default:
      return SHEET_NAME.config;
  }
}

/** The same of a row whose column was looked for. */
export function cellIn(row: readonly Cell[], column: Sought<number>): Cell {
  const cells = placesOf(column).map(at => row[at - 1] ?? null);
  return composed(cellAmong(cells, isSure(column)));
}

const composed = (cell: Cell): Cell => (typeof cell === 'string' ? cell.normalize('NFC') : cell);

/** The only place that knows how anything of a ledger is found; rows and columns count from 1. */
function locate(found: FoundLedger, place: EntryPlace): Located {
  switch (place.in) {
    case 'criterion': {
      const code = place.item === undefined ? place.code : itemCode(place.code, place.item);
      const area = found.areaOf.get(place.code);
      const tables = (area && found.areas.get(area.code)) ?? [];
      return joined(tables.map(each => at(each, each.rows.get(code), each.table.columns[place.field])));
    }
    case 'register': {
      const [first] = found.registers[place.register];
      const row = first?.rows[place.index];
      if (!first || row === undefined) return joined([]);
      const columns: Readonly<Record<string, Sought<number>>> = first.table.columns;
      return at(first, { state: 'found', at: row }, columns[place.field]);
    }
    case 'lastYear':
      return joined(
        found.summary.map(each => at(each, each.rows.get(place.area), each.table.columns.lastYear)),
      );
    case 'setting':
    case 'due':
    case 'person':
    case 'rating':
      return joined(found.config.map(config => inConfig(config, place)));
  }
}

function inConfig(
  config: FoundConfig,
  place: Extract<Place, { in: 'setting' | 'due' | 'person' | 'rating' }>,
): Located {
  const { rating, dues, people } = config;
  switch (place.in) {
    case 'setting':
      // Settings are entered below one another, in the column of the bounds of the rating and of the names of people.
      return at(config, config.settings.get(place.setting), settingColumn(config));
    case 'due':
      return at(config, config.dueRows.get(place.code), dues.columns.due);
    case 'person':
      return at(config, config.peopleRows.get(place.owner), people.columns[place.field]);
    case 'rating':
      return at(config, config.bands[place.index], rating.columns[place.field]);
  }
}

function settingColumn({ rating, people }: FoundConfig): Sought<number> {
  return rating.columns.from.state === 'found' ? rating.columns.from : people.columns.name;
}

function at(
  { name, cells }: FoundSheet,
  row: Sought<number> = MISSING,
  column: Sought<number> = MISSING,
): Located {
  return {
    cells: placesOf(row).flatMap(down =>
      placesOf(column).map(right => ({
        sheet: name,
        address: cellAddress(down, right),
        cell: cells[down - 1]?.[right - 1] ?? null,
      })),
    ),
    isCertain: isSure(row) && isSure(column),
  };
}

/** No doubt but that several bear its name: where they hold the same, it does not matter which is meant. */
function isSure(sought: Sought<number>): boolean {
  return sought.state !== 'doubtful' || sought.why === 'twice';
}

function joined(located: readonly Located[]): Located {
  const there = located.filter(({ cells }) => cells.length > 0);
  return {
    cells: there.flatMap(({ cells }) => cells),
    isCertain: there.every(({ isCertain }) => isCertain),
  };
}
