import type { Area } from '../../../catalogue/index-set';
import { AREA_TEXT } from '../../../messages/workbook-vi';
import { AREA_HEADER_ROW, areaColumn, areaLayout, itemCode } from '../../../workbook/places';
import type { SheetCells } from '../../../workbook/sheet-cells';
import { constantOf, isError, type Shown } from '../../../rules/cell';

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

/** How far down a header row is looked for. */
const SEARCHED = 15;

/** The row in which most of these headers stand, at least half of them; `undefined` when there is none. */
export function headerRow(cells: SheetCells, headers: readonly string[]): number | undefined {
  const hits = cells
    .slice(0, SEARCHED)
    .map(row => headers.filter(header => row.some(cell => cellText(cell) === header)).length);
  const most = Math.max(0, ...hits);
  return most * 2 >= headers.length ? hits.indexOf(most) + 1 : undefined;
}

/** Finds the rows of an area sheet by their codes, and the total by its words, below the header. */
export function movedRows(source: Area, cells: SheetCells, header: number): MovedRows {
  const { rows, totalRow } = areaLayout(source);
  const needed: NeededRow[] = rows.flatMap(row => {
    if (row.kind === 'heading') return [];
    const { code, owner } = source.criteria[row.index]!;
    return [{ row: row.row, label: row.kind === 'item' ? itemCode(code, row.item) : code, owner }];
  });
  const standing = (column: number, label: string): number[] =>
    cells.flatMap((row, index) =>
      index + 1 > header && cellText(row[column - 1]) === label ? [index + 1] : [],
    );
  const now = new Map<number, number>();
  // Which of the lines above a header that moved down is which, nobody can tell.
  for (let row = header === AREA_HEADER_ROW ? 1 : AREA_HEADER_ROW; row <= AREA_HEADER_ROW; row++)
    now.set(row, row + header - AREA_HEADER_ROW);
  for (const row of rows)
    if (row.kind === 'heading') {
      const [found] = standing(1, row.heading.code);
      if (found !== undefined) now.set(row.row, found);
    }
  const missing: NeededRow[] = [];
  const twice: MovedRows['twice'][number][] = [];
  const place = (needs: NeededRow, [found, again]: readonly number[]): void => {
    if (found === undefined) missing.push(needs);
    else now.set(needs.row, found);
    if (again !== undefined) twice.push({ ...needs, again });
  };
  for (const needs of needed) place(needs, standing(1, needs.label));
  place(
    { row: totalRow, label: AREA_TEXT.totalRow(source.part) },
    standing(areaColumn('title'), AREA_TEXT.totalRow(source.part)).slice(0, 1),
  );
  return { now, missing, twice };
}

/** What a cell says, as labels are compared: composed, trimmed, a code that became a number as text. */
export function cellText(cell: SheetCells[number][number] | undefined): string {
  if (typeof cell === 'number') return String(cell);
  return typeof cell === 'string' ? cell.normalize('NFC').trim() : '';
}

/** What a cell holds as it is shown and written again; '' for an empty one. */
export function shownIn(cells: SheetCells, row: number, column: number): Shown {
  const held = cells[row - 1]?.[column - 1] ?? '';
  return isError(held) ? held.error : (constantOf(held) ?? '');
}
