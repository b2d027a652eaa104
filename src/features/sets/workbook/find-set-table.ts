import { SHEET_NAME } from '../../../messages/sheet-names';
import { isBlank } from '../../../rules/cell';
import { findTable, type FoundTable } from '../../../workbook/find/find-table';
import { labelOf } from '../../../workbook/find/label';
import { certainPlace } from '../../../workbook/find/sought';
import type { SheetCells } from '../../../workbook/sheet-cells';
import type { SetColumn } from '../domain/set-sheet-issue';
import { SET_FACTS, SET_HEADERS } from '../messages/set-sheet-vi';
import { FACT_PLACES, SET_HEADER_ROW } from './set-columns';

const { indexSet, indexSetParts } = SHEET_NAME;
const FACT_LABELS = new Set(Object.values<string>(SET_FACTS).map(labelOf));

/** The table on the sheet Bộ tiêu chí, whatever is left of it; `undefined` where there is no sheet of that name. */
export function findSetTable(sheets: ReadonlyMap<string, SheetCells>): FoundTable<SetColumn> | undefined {
  const name = [...sheets.keys()].find(each => labelOf(each) === labelOf(indexSet));
  return name === undefined ? undefined : findTable(sheets.get(name)!, SET_HEADERS, SET_HEADER_ROW);
}

/** Whether it is known by its headers, so that its rows can be read. A sheet of somebody's own that is called so is none. */
export function isSetTable({ header, columns }: FoundTable<SetColumn>): boolean {
  return header !== undefined && certainPlace(columns.code) !== undefined;
}

/**
 * Where the value of a fact stands above the table, from 1: behind its label, before that of another one. Where nothing was
 * written, right behind the label. `undefined` where the label is gone.
 */
export function factCell(
  cells: SheetCells,
  header: number,
  fact: keyof typeof SET_FACTS,
): { readonly row: number; readonly column: number } | undefined {
  const row = cells
    .slice(0, header - 1)
    .findIndex(each => each.some(cell => labelOf(cell) === labelOf(SET_FACTS[fact])));
  if (row < 0) return undefined;
  const shown = cells[row]!.map(labelOf);
  const label = shown.indexOf(labelOf(SET_FACTS[fact]));
  const next = shown.findIndex((each, index) => index > label && FACT_LABELS.has(each));
  const behind = cells[row]!.slice(label + 1, next < 0 ? undefined : next);
  const value = behind.findIndex(cell => !isBlank(cell));
  const { from, to } = FACT_PLACES.find(each => each.fact === fact)!;
  return { row: row + 1, column: label + 2 + (value < 0 ? to - from : value) };
}

/** The sheets of a set that is edited in a workbook, as far as it holds them, by the names of all its sheets. */
export function standingSetSheets(existing: readonly string[], table: SheetCells | undefined): string[] {
  const found = table && findSetTable(new Map([[indexSet, table]]));
  const ours: readonly string[] = found && isSetTable(found) ? [indexSet, indexSetParts] : [indexSetParts];
  return existing.filter(name => ours.some(each => labelOf(each) === labelOf(name)));
}
