import type { Area } from '../../../catalogue/index-set';
import { AREA_TEXT } from '../../../messages/workbook-vi';
import { findCodes } from '../../../workbook/find/find-codes';
import { rowsWith } from '../../../workbook/find/find-table';
import { placesOf, type Sought } from '../../../workbook/find/sought';
import { AREA_HEADER_ROW, areaColumn, areaLayout, itemCode } from '../../../workbook/places';
import type { SheetCells } from '../../../workbook/sheet-cells';

/** A row that scoring needs, as it was planned. `label` is a code, or the words of the total. */
export interface NeededRow {
  readonly row: number;
  readonly label: string;
  readonly owner?: string;
}

/** Where the rows of an area sheet stand now. Rows count from 1. */
export interface MovedRows {
  /** By planned row, headings and the lines above the header included. */
  readonly now: ReadonlyMap<number, number>;
  readonly missing: readonly NeededRow[];
  readonly twice: readonly (NeededRow & { readonly again: number })[];
}

/** Finds the rows of an area sheet by their codes, as they are found for reading, and the total by its words, below the header. */
export function movedRows(source: Area, cells: SheetCells, header: number): MovedRows {
  const { rows, totalRow } = areaLayout(source);
  const needed: NeededRow[] = rows.flatMap(row => {
    if (row.kind === 'heading') return [];
    const { code, owner } = source.criteria[row.index]!;
    return [{ row: row.row, label: row.kind === 'item' ? itemCode(code, row.item) : code, owner }];
  });
  const columns = { code: placed(areaColumn('code')), title: placed(areaColumn('title')) };
  const table = { cells, header, columns };
  const headings = rows.flatMap(row => (row.kind === 'heading' ? [row] : []));
  const codes = [...headings.map(({ heading }) => heading.code), ...needed.map(({ label }) => label)];
  const found = findCodes(table, codes);
  const standing = (code: string): readonly number[] => placesOf(found.get(code)!);
  const now = new Map<number, number>();
  // Which of the lines above a header that moved down is which, nobody can tell.
  for (let row = header === AREA_HEADER_ROW ? 1 : AREA_HEADER_ROW; row <= AREA_HEADER_ROW; row++)
    now.set(row, row + header - AREA_HEADER_ROW);
  for (const { heading, row } of headings) {
    const [at] = standing(heading.code);
    if (at !== undefined) now.set(row, at);
  }
  const missing: NeededRow[] = [];
  const twice: MovedRows['twice'][number][] = [];
  const place = (needs: NeededRow, [at, again]: readonly number[]): void => {
    if (at === undefined) missing.push(needs);
    else now.set(needs.row, at);
    if (again !== undefined) twice.push({ ...needs, again });
  };
  for (const needs of needed) place(needs, standing(needs.label));
  place(
    { row: totalRow, label: AREA_TEXT.totalRow(source.part) },
    rowsWith(table, 'title', AREA_TEXT.totalRow(source.part)).slice(0, 1),
  );
  return { now, missing, twice };
}

const placed = (at: number): Sought<number> => ({ state: 'found', at });
