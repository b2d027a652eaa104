import type { Cell } from '../../../../src/rules/cell';
import { serialDate } from '../../../../src/rules/serial-date';
import { areMonthsFirst } from '../../../../src/features/merge/domain/months-first';

const sent = [serialDate(2026, 1, 31), serialDate(2026, 3, 12), null];

test.each<[Cell[], boolean]>([
  [['1/31/2026'], true],
  [['3/12/2026'], true],
  [['31/01/2026', '3/12/2026'], true],
  [['12/03/2026'], false],
  [['31/01/2026'], false],
  [['5/6/2026'], false],
  [['5/5/2026', 46053, null, 'chưa có', '31/31/2026'], false],
  [[], false],
])('%j: %s', (returned, expected) => {
  expect(areMonthsFirst(sent, returned)).toBe(expected);
});

test('a day that was sent both ways tells nothing', () => {
  expect(areMonthsFirst([serialDate(2026, 3, 12), serialDate(2026, 12, 3)], ['3/12/2026'])).toBe(false);
});
