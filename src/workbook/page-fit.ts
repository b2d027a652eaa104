import { cellColumn, cellRow } from './address';
import type { PrintPlan, SheetPlan } from './plan';

/** What margins of 1,2 cm at the sides and 1,5 cm above and below leave of A4, in points. */
const SHORT = { width: 527, height: 510 };
const LONG = { width: 774, height: 757 };
/** Points of a row that has no height of its own. */
const ROW = 15;
/** The smallest scale that Excel prints at, in percent. */
const LEAST_SCALE = 10;
/** A last page filled less than this is drawn onto the pages before it. */
const ORPHAN = 0.3;

/**
 * How many pages high a sheet is printed, 0 for as many as it needs: a few rows alone on a last page are rather
 * printed a little smaller. Widths in digits, heights in points. Example: 1.1 pages of content give 1, 1.6 give 0.
 */
export function pagesHigh(
  orientation: PrintPlan['orientation'],
  columns: readonly number[],
  height: number,
): number {
  const paper = paperOf(orientation);
  const width = sum(columns.map(columnWidth));
  const pages = (height * Math.min(1, paper.width / width)) / paper.height;
  const rest = pages - Math.floor(pages);
  return pages > 1 && rest < ORPHAN ? Math.floor(pages) : 0;
}

/**
 * How a sheet is printed: A4, all of it, and where its headers stand in one row, they on every page. Example: with
 * headers in row 5 `titleRows` is "5:5".
 */
export function wholePrint(
  grid: { readonly extent: string; readonly columns: readonly number[]; readonly totalHeight: number },
  orientation: PrintPlan['orientation'],
  headerRow?: number,
): PrintPlan {
  return {
    orientation,
    range: grid.extent,
    ...(headerRow === undefined ? {} : { titleRows: `${headerRow}:${headerRow}` }),
    pagesHigh: pagesHigh(orientation, grid.columns, grid.totalHeight),
  };
}

/**
 * The scale, in whole percent and 100 at most, at which what is printed of a sheet fits on the width of its paper and on
 * as many pages as it may be high. For an Excel that does not fit to pages by itself. Example: 774 points of columns on
 * A4 across give 100, twice as many 50.
 */
export function pageScale({ columns, rows, print }: Pick<SheetPlan, 'columns' | 'rows' | 'print'>): number {
  const [from, to = from] = print.range.split(':') as [string, string?];
  const paper = paperOf(print.orientation);
  const width = sum(columns.slice(cellColumn(from) - 1, cellColumn(to)).map(columnWidth));
  const height = sum(rows.slice(cellRow(from) - 1, cellRow(to)).map(row => row.height ?? ROW));
  const fits = [
    1,
    paper.width / width,
    ...(print.pagesHigh > 0 ? [(paper.height * print.pagesHigh) / height] : []),
  ];
  return Math.max(LEAST_SCALE, Math.floor(Math.min(...fits) * 100));
}

const paperOf = (
  orientation: PrintPlan['orientation'],
): { readonly width: number; readonly height: number } =>
  orientation === 'portrait'
    ? { width: SHORT.width, height: LONG.height }
    : { width: LONG.width, height: SHORT.height };

/** Points of a column: 7 pixels a digit and 5 of padding, 0.75 points a pixel. `columnWidth(10)` is 56.25. */
export const columnWidth = (digits: number): number => (digits * 7 + 5) * 0.75;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
