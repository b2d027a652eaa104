import fc from 'fast-check';
import { cell } from '../../src/workbook/address';
import { pageScale, pagesHigh, wholePrint } from '../../src/workbook/page-fit';
import type { PrintPlan } from '../../src/workbook/plan';

/** A4 within its margins, in points: 210 × 297 mm less 12 mm at each side and 15 mm above and below. */
const points = (millimetres: number): number => (millimetres / 25.4) * 72;
const PAPER = {
  portrait: { width: points(210 - 24), height: points(297 - 30) },
  landscape: { width: points(297 - 24), height: points(210 - 30) },
} as const;
/** Points of a column of so many digits: seven pixels each and five more, of which 96 are an inch. */
const columnWidth = (digits: number): number => ((7 * digits + 5) * 72) / 96;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

const anyOrientation = fc.constantFrom<PrintPlan['orientation'][]>('portrait', 'landscape');
const anyColumns = fc.array(fc.integer({ min: 2, max: 60 }), { minLength: 1, maxLength: 25 });
const anyHeight = fc.option(fc.integer({ min: 10, max: 409 }), { nil: undefined });
/** What a point less or more of paper may change. */
const NEARLY = 0.02;

test('what is printed fits on its paper, and a percent more would not', () => {
  fc.assert(
    fc.property(
      anyOrientation,
      anyColumns,
      fc.array(anyHeight, { minLength: 1, maxLength: 80 }),
      fc.integer({ min: 0, max: 4 }),
      fc.nat(),
      (orientation, columns, heights, high, beside) => {
        // Notes beside what is printed, and below it, need no room.
        const [width, bottom] = [1 + (beside % columns.length), 1 + (beside % heights.length)];
        const print: PrintPlan = { orientation, range: `A1:${cell(bottom, width)}`, pagesHigh: high };
        const rows = heights.map(height => ({ cells: [], ...(height === undefined ? {} : { height }) }));
        const scale = pageScale({ columns, rows, print });
        const paper = PAPER[orientation];
        const across = sum(columns.slice(0, width).map(columnWidth)) / paper.width;
        const down =
          high === 0 ? 0 : sum(heights.slice(0, bottom).map(height => height ?? 15)) / (paper.height * high);
        const most = 100 / Math.max(1, across, down);
        expect(Number.isInteger(scale) && scale <= 100).toBe(true);
        if (most < 10) expect(scale).toBe(10);
        else {
          expect(scale).toBeLessThanOrEqual(most * (1 + NEARLY));
          expect(scale).toBeGreaterThanOrEqual(most * (1 - NEARLY) - 1);
        }
      },
    ),
  );
});

test('only what lies in the area is counted', () => {
  const rows = [{ cells: [], height: 400 }, ...Array.from({ length: 4 }, () => ({ cells: [], height: 100 }))];
  const print: PrintPlan = { orientation: 'portrait', range: 'B2:C3', pagesHigh: 1 };
  expect(pageScale({ columns: [200, 10, 10, 200], rows, print })).toBe(100);
});

test.each([
  [0.9, 0],
  [1.1, 1],
  [1.28, 1],
  [1.32, 0],
  [1.6, 0],
  [2.2, 2],
  [2.9, 0],
])('%d pages of rows are printed on %d, where 0 is as many as they need', (pages, high) => {
  for (const orientation of ['portrait', 'landscape'] as const) {
    const { width, height } = PAPER[orientation];
    expect(pagesHigh(orientation, [10], pages * height)).toBe(high);
    // Columns of twice the width of the paper are drawn half as large, and so are the rows.
    const wide = Array<number>(20).fill(((2 * width) / 20 / 0.75 - 5) / 7);
    expect(pagesHigh(orientation, wide, 2 * pages * height)).toBe(high);
  }
});

test('a table is printed across, all of it, with its headers on every page', () => {
  const grid = { extent: 'A1:C90', columns: [20, 20, 20], totalHeight: 1.1 * PAPER.landscape.height };
  expect(wholePrint(grid, 'landscape', 5)).toEqual({
    orientation: 'landscape',
    range: 'A1:C90',
    titleRows: '5:5',
    pagesHigh: 1,
  });
});
