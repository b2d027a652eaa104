import type { Ledger } from '../../../ledger/ledger';
import { SHEET_NAME } from '../../../messages/sheet-names';
import { range, cell } from '../../../workbook/address';
import type { RowHeights } from '../../../workbook/book-edit';
import { heightRuns } from '../../../workbook/height-runs';
import { ledgerSheets } from '../../../workbook/ledger-sheets';
import { AREA_HEADER_ROW, settingCell } from '../../../workbook/places';
import { type PlannedCell, type SheetPlan } from '../../../workbook/plan';
import { regions } from '../../../workbook/regions';
import { standardWorkbook } from '../../../workbook/sheets/standard-workbook';
import { STYLES } from '../../../workbook/styles';

/** A rectangle of cells that are meant for entry, with what a ledger has in them. `top` and `left` count from 1. */
export interface EntryBlock {
  readonly sheet: string;
  readonly address: string;
  readonly top: number;
  readonly left: number;
  readonly cells: readonly (readonly PlannedCell[])[];
}

/** A text by which a row or a column is known: a code or a label in the first column, a header. Both count from 1. */
interface Landmark {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Where a ledger's entries belong, and by what to see that the sheets still are as they were made. */
interface EntryPlaces {
  readonly blocks: readonly EntryBlock[];
  readonly landmarks: readonly Landmark[];
  /** How high rows must be for what they hold then. */
  readonly heights: readonly RowHeights[];
}

/** Entries do not depend on the day that statuses are told for. */
const ANY_DAY = 0;

/**
 * Where every entry of a ledger stands in its standard workbook: the unlocked cells of areas, summary and registers,
 * and the mark of made-up entries; of the configuration nothing else. Derived from the plan, so it cannot differ
 * from what was written. Example: the first block of the shipped set is the mark, `B18` on "Cấu hình".
 */
export function entryPlaces(ledger: Ledger): EntryPlaces {
  const names = ledgerSheets(ledger.set);
  const { sheets } = standardWorkbook(ledger, ANY_DAY, 'native');
  const filled = sheets.filter(({ name }) => names.includes(name));
  return {
    blocks: filled.flatMap(blocksOf),
    landmarks: filled.flatMap(landmarksOf),
    heights: filled.flatMap(sheet => heightRuns(sheet).map(run => ({ sheet: sheet.name, ...run }))),
  };
}

function blocksOf(sheet: SheetPlan): EntryBlock[] {
  const isEntry = (planned: PlannedCell | null, row: number, column: number): boolean =>
    planned !== null &&
    !STYLES[planned.style].locked &&
    (sheet.name !== SHEET_NAME.config || cell(row, column) === settingCell('sample'));
  return regions(sheet, (...place) => isEntry(...place) || undefined).map(({ top, left, bottom, right }) => ({
    sheet: sheet.name,
    address: range(top, left, bottom, right),
    top,
    left,
    cells: sheet.rows
      .slice(top - 1, bottom)
      .map(({ cells }) => cells.slice(left - 1, right) as PlannedCell[]),
  }));
}

/** Titles above the header row may be reworded; what stands below or beside must not have moved. */
function landmarksOf({ name, rows }: SheetPlan): Landmark[] {
  return rows.flatMap(({ cells }, index) =>
    cells.flatMap((planned, at): Landmark[] => {
      if (index + 1 < AREA_HEADER_ROW || !planned || !STYLES[planned.style].locked) return [];
      const { content, style } = planned;
      const isTelling = (at === 0 || style === 'header') && typeof content === 'string';
      return isTelling ? [{ sheet: name, row: index + 1, column: at + 1, text: content }] : [];
    }),
  );
}
