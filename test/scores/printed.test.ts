import fc from 'fast-check';
import { printed, printedDifference, printedParts } from '../../src/scores/printed';

const points = fc.integer({ min: 0, max: 20_000_000 }).map(millionths => millionths / 1_000_000);

test.each([
  [[0.335, 0.335, 0.33], 1, [0.33, 0.34, 0.33]],
  [[1.475807, 2.5, 0], 3.975807, [1.48, 2.5, 0]],
  [[0.004, 0.004, 0.004], 0.012, [0.01, 0, 0]],
  [[], 0, []],
])('%p of %p are printed as %p', (parts, sum, expected) => {
  expect(printedParts(parts, sum)).toEqual(expected);
});

test('what is not full is not said to be full while another part can move, nor is something nothing', () => {
  expect(printedParts([0.494, 0.493, 0.313], 1.3)).toEqual([0.5, 0.49, 0.31]);
  expect(printedParts([0.494, 0.493, 0.313], 1.3, [0.5, 1, 1])).toEqual([0.49, 0.5, 0.31]);
  expect(printedParts([0.005, 1.335], 1.34)).toEqual([0.01, 1.33]);
});

test('printed parts add up to the printed sum, none moves by more than 0.01, and none beyond its neighbours', () => {
  fc.assert(
    fc.property(fc.array(points, { maxLength: 60 }), parts => {
      const sum = parts.reduce((a, b) => a + b, 0);
      const shown = printedParts(parts, sum);
      expect(printed(shown.reduce((a, b) => a + b, 0))).toBe(printed(sum));
      shown.forEach((part, index) => {
        expect(Math.abs(part - parts[index]!)).toBeLessThan(0.01);
        expect(part).toBeGreaterThanOrEqual(0);
        if (printed(parts[index]!) === parts[index]) expect(part).toBe(parts[index]);
      });
    }),
  );
});

test('a difference is that of the printed figures', () => {
  expect(printedDifference(8, 7.835)).toBe(0.16);
  expect(printedDifference(7.835, 8)).toBe(-0.16);
  fc.assert(
    fc.property(points, points, (value, other) => {
      expect(printed(printed(other) + printedDifference(value, other))).toBe(printed(value));
    }),
  );
});
