import { comparable, round, roundResult } from '../../src/rules/decimal';

test.each([
  [1.005, 2, 1.01],
  [-1.005, 2, -1.01],
  // As binary fractions these lie below the half: what shows beyond 15 digits is noise.
  [0.05 * 0.35 * 3, 3, 0.053],
  [0.25 * 0.58 * 3, 2, 0.44],
  [1234567.5, 0, 1234568],
  [1e-7, 2, 0],
  [1.5e21, 2, 1.5e21],
])('%d to %i places is %d', (value, places, rounded) => {
  expect(round(value, places)).toBe(rounded);
});

test('there is no negative zero', () => {
  expect(Object.is(roundResult(-1e-9), 0)).toBe(true);
});

test('results have 6 places, and thresholds are compared at 12', () => {
  expect(roundResult(0.0000014)).toBe(0.000001);
  expect(comparable(0.9 + 4e-13)).toBe(0.9);
  expect(comparable(0.9 - 1e-12)).toBeLessThan(0.9);
});
