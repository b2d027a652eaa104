import { hasMonthsFirst } from '../../../../src/features/merge/domain/months-first';
import type { Cell } from '../../../../src/rules/cell';
import { serialDate } from '../../../../src/rules/serial-date';
import { demoLedger } from '../../../sample/sample-plan';

const blank = demoLedger({ blank: true });
const [paper] = demoLedger({ blank: false }).evidence;
const holding = (days: readonly Cell[]) => ({
  ...blank,
  evidence: days.map(signed => ({ ...paper!, signed })),
});
const base = holding([serialDate(2026, 1, 31), serialDate(2026, 3, 12), null]);

test.each<[Cell[], boolean]>([
  [['1/31/2026'], true],
  [['3/12/2026'], true],
  [['31/01/2026', '3/12/2026'], true],
  // What stands beside it shows in which way such texts are written there.
  [['31/01/2026', '03/12/2026'], false],
  [['31/10/2026', '03/12/2026'], true],
  [['12/03/2026'], false],
  [['31/01/2026'], false],
  [['5/6/2026'], false],
  [['5/5/2026', 46053, null, 'chưa có', '31/31/2026'], false],
  [[], false],
])('%j: %s', (returned, expected) => {
  expect(hasMonthsFirst(base, holding(returned))).toBe(expected);
});

test('a day that was sent both ways tells nothing', () => {
  const both = holding([serialDate(2026, 3, 12), serialDate(2026, 12, 3)]);
  expect(hasMonthsFirst(both, holding(['3/12/2026']))).toBe(false);
});

test('what stands in the date of a criterion tells it as well', () => {
  const [code, record] = Object.entries(blank.records)[0]!;
  const theirs = {
    ...blank,
    records: { ...blank.records, [code]: { ...record, entry: { ...record.entry, date: '3/12/2026' } } },
  };
  expect(hasMonthsFirst(base, theirs)).toBe(true);
});
