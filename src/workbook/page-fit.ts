import type { PrintPlan } from './plan';

/** What margins of 1,2 cm at the sides and 1,5 cm above and below leave of A4, in points. */
const SHORT = { width: 527, height: 510 };
const LONG = { width: 774, height: 757 };
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
  const paper =
    orientation === 'portrait'
      ? { width: SHORT.width, height: LONG.height }
      : { width: LONG.width, height: SHORT.height };
  // 7 pixels a digit and 5 of padding, 0.75 points a pixel.
  const width = columns.reduce((sum, digits) => sum + (digits * 7 + 5) * 0.75, 0);
  const pages = (height * Math.min(1, paper.width / width)) / paper.height;
  const rest = pages - Math.floor(pages);
  return pages > 1 && rest < ORPHAN ? Math.floor(pages) : 0;
}
