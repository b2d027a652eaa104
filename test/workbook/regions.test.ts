import fc from 'fast-check';
import { heightRuns } from '../../src/workbook/height-runs';
import { regions } from '../../src/workbook/regions';
import type { StyleName } from '../../src/workbook/styles';
import { bareSheet } from '../files/rich-plan';

const anyStyle = fc.option(fc.constantFrom<StyleName[]>('text', 'points', 'header'), { nil: null });

test('regions cover every cell once, with its own value, and leave out what has none', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }),
      fc.array(fc.array(anyStyle, { maxLength: 5 }), { maxLength: 8 }),
      (width, looks) => {
        const rows = looks.map(row => ({
          cells: row.slice(0, width).map(style => style && { content: null, style }),
        }));
        const found = regions(
          { ...bareSheet('Trang', rows), columns: Array<number>(width).fill(10) },
          each => (each ? each.style : undefined),
        );
        const covered = new Map<string, string>();
        for (const { top, left, bottom, right, value } of found)
          for (let row = top; row <= bottom; row++)
            for (let column = left; column <= right; column++) {
              expect(covered.has(`${row} ${column}`)).toBe(false);
              covered.set(`${row} ${column}`, value);
            }
        const expected = rows.flatMap(({ cells }, row) =>
          cells.flatMap((each, column) => (each ? [[`${row + 1} ${column + 1}`, each.style] as const] : [])),
        );
        expect(new Map([...covered].sort())).toEqual(new Map([...expected].sort()));
      },
    ),
  );
});

test('a block of one value is one region, however high and wide', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), (bottom, right) => {
      const cells = Array.from({ length: right }, () => ({ content: null, style: 'text' }) as const);
      const sheet = bareSheet(
        'Trang',
        Array.from({ length: bottom }, () => ({ cells })),
      );
      expect(regions({ ...sheet, columns: cells.map(() => 10) }, each => each?.style)).toEqual([
        { top: 1, left: 1, bottom, right, value: 'text' },
      ]);
    }),
  );
});

test('runs of heights give every row its own, and neighbours of one height are one run', () => {
  const anyHeight = fc.option(fc.constantFrom(20, 30), { nil: undefined });
  fc.assert(
    fc.property(fc.array(anyHeight, { maxLength: 12 }), heights => {
      const rows = heights.map(height => (height === undefined ? {} : { height }));
      const runs = heightRuns({ rows });
      const given = heights.map(() => undefined as number | undefined);
      for (const { first, count, height } of runs) given.fill(height, first, first + count);
      expect(given).toEqual(heights);
      const changes = heights.filter((height, at) => height !== undefined && height !== heights[at - 1]);
      expect(runs).toHaveLength(changes.length);
    }),
  );
});
