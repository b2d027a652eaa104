import type { GridRow } from '../../../../src/features/sets/domain/grid';
import { linesOf, numbersColumns } from '../../../../src/features/sets/domain/row-texts';

const row = (...texts: readonly string[]): GridRow => ({
  table: 1,
  row: 1,
  cells: texts.map(text => ({ text })),
});

test.each([
  ['(1) | (2) | (3)', true],
  ['[1] | [2] | [3]', true],
  ['1 | 2 | 3 = 1 x 2', true],
  ['A | B | 1 | 2', true],
  [' | 4 | 5 | 6', true],
  ['1 | 2', false],
  ['1 | 3 | 4', false],
  ['3 | 2 | 1', false],
  ['1 | Kế hoạch | 2', false],
  ['100 | 101 | 102', false],
])('%s numbers the columns: %s', (cells, expected) => {
  expect(numbersColumns(row(...cells.split('|')))).toBe(expected);
});

test('what a row says is each of its cells once, a merged one too', () => {
  const wide = { text: 'Chỉ\nđạo' };
  const merged: GridRow = { table: 1, row: 1, cells: [wide, wide, { text: '' }, { text: ' 3' }] };
  expect(linesOf(merged)).toBe('Chỉ đạo – 3');
});
