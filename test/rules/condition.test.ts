import type { Cell } from '../../src/rules/cell';
import { conditionOf } from '../../src/rules/condition';

test.each<[Cell, boolean | undefined]>([
  [true, true],
  [1, true],
  ['đạt', true],
  [false, false],
  [0, false],
  ['KHÔNG ĐẠT', false],
  ['', false],
  [null, false],
  [2, undefined],
  ['có', undefined],
  [{ error: '#N/A' }, undefined],
])('%p says of a condition: %p', (cell, met) => {
  expect(conditionOf(cell)).toBe(met);
});
