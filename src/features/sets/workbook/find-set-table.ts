import { SHEET_NAME } from '../../../messages/sheet-names';
import { findTable, type FoundTable } from '../../../workbook/find/find-table';
import { labelOf } from '../../../workbook/find/label';
import { certainPlace } from '../../../workbook/find/sought';
import type { SheetCells } from '../../../workbook/sheet-cells';
import type { SetColumn } from '../domain/set-sheet-issue';
import { SET_HEADERS } from '../messages/set-sheet-vi';
import { SET_HEADER_ROW } from './set-columns';

const { indexSet, indexSetParts } = SHEET_NAME;

/** The table on the sheet Bộ tiêu chí, whatever is left of it; `undefined` where there is no sheet of that name. */
export function findSetTable(sheets: ReadonlyMap<string, SheetCells>): FoundTable<SetColumn> | undefined {
  const name = [...sheets.keys()].find(each => labelOf(each) === labelOf(indexSet));
  return name === undefined ? undefined : findTable(sheets.get(name)!, SET_HEADERS, SET_HEADER_ROW);
}

/** Whether it is known by its headers, so that its rows can be read. A sheet of somebody's own that is called so is none. */
export function isSetTable({ header, columns }: FoundTable<SetColumn>): boolean {
  return header !== undefined && certainPlace(columns.code) !== undefined;
}

/** The sheets of a set that is edited in a workbook, as far as it holds them, by the names of all its sheets. */
export function standingSetSheets(existing: readonly string[], table: SheetCells | undefined): string[] {
  const found = table && findSetTable(new Map([[indexSet, table]]));
  const ours: readonly string[] = found && isSetTable(found) ? [indexSet, indexSetParts] : [indexSetParts];
  return existing.filter(name => ours.some(each => labelOf(each) === labelOf(name)));
}
