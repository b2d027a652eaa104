import type { Cell } from '../../../../src/rules/cell';
import { serialDate } from '../../../../src/rules/serial-date';
import { isTelling, shiftedCells, type ReturnedCell } from '../../../../src/features/merge/domain/shifted';
import { valueKey } from '../../../../src/features/merge/domain/value-key';

/** The rows of one column of which the value was moved. */
function inColumn(was: readonly Cell[], is: readonly Cell[]): number[] {
  const cells = was.map((each, row): ReturnedCell => ({ row, column: 'done', was: each, is: is[row]! }));
  return [...shiftedCells(cells)].map(({ row }) => row).sort((a, b) => a - b);
}
const inRow = (was: readonly Cell[], is: readonly Cell[]): string[] => {
  const cells = was.map((each, at): ReturnedCell => ({ row: 1, column: `c${at}`, was: each, is: is[at]! }));
  return [...shiftedCells(cells)].map(({ column }) => column).sort();
};

test.each<[string, Cell[], Cell[], number[]]>([
  ['nothing changed', [12, 30, 45], [12, 30, 45], []],
  ['other figures typed', [12, 30, 45], [13, 31, 50], []],
  ['a figure typed that stood elsewhere and still does', [12, 30, 45], [12, 12, 45], []],
  ['small numbers that happen to follow each other', [3, 4, 9], [4, 5, 9], []],
  ['one inserted above', [12, 30, 45], [null, 12, 30], [0, 1, 2]],
  ['one inserted above the last', [7, 12, 30], [7, null, 12], [2]],
  ['one deleted', [12, 30, 45], [30, 45, null], [0, 1, 2]],
  ['small numbers moved down together', [2, 3, 4, 5], [null, 2, 3, 4], [0, 1, 2, 3]],
  ['small numbers moved down together, each over another', [2, 5, 3, 6], [8, 2, 9, 3], [0, 1, 2, 3]],
  ['two inserted above', [12, 30, 45, 50], [null, null, 12, 30], [0, 1, 2, 3]],
  ['sorted', [30, 12, 45, 7], [7, 12, 30, 45], [0, 2, 3]],
  ['sorted into an empty cell far away', [30, 45, 60, 1, 2, null], [45, 60, 75, 1, 2, 30], [0, 1, 2, 5]],
  ['two exchanged', [3, 50, 60, 4], [4, 50, 60, 3], [0, 3]],
  ['one cut and pasted far away', [12, 1, 2, 3, null], [null, 1, 2, 3, 12], [4]],
  ['a small number cut and pasted', [5, null], [null, 5], [1]],
  ['a mark cut and pasted far away', ['x', 1, 2, 3, null], [null, 1, 2, 3, 'x'], [4]],
  ['a small number that gave its place to one that was moved', [54, 35, 79, 1], [null, 1, 79, 54], [0, 1, 3]],
  [
    'a short word between others that moved',
    ['Quý I', 'Quý III', 'Năm', null],
    ['Quý II', 'Năm', 'Quý I', 'Quý III'],
    [0, 1, 2, 3],
  ],
  ['a text moved by one row', ['Báo cáo tháng', 'Kế hoạch'], ['Kế hoạch', 'Mới'], [0]],
  ['a short text', ['Đạt', 'Có', 'x'], ['Có', 'y', 'x'], []],
  ['days that became texts', [46053, 46081, 46112], ['31/01/2026', '28/02/2026', '31/03/2026'], []],
  ['what stood in a cell that is in doubt', [12, 30], [{ unread: 'doubtful' }, 12], [1]],
  ['a small number of a cell that is in doubt', [2, 30], [{ unread: 'doubtful' }, 2], []],
  ['what was not read', [12, 30], [{ unread: 'missing' }, 12], []],
])('%s', (_, was, is, rows) => {
  expect(inColumn(was, is)).toEqual(rows);
});

test.each<[string, Cell[], Cell[], string[]]>([
  ['two columns exchanged', [59, 83, 1], [83, 59, 1], ['c0', 'c1']],
  ['cells pushed aside', [5, 8, null], [null, 5, 8], ['c0', 'c1', 'c2']],
  ['a figure that reached the next one', [5, 8], [8, 10], []],
])('of one row: %s', (_, was, is, columns) => {
  expect(inRow(was, is)).toEqual(columns);
});

test('what one cell holds has the same key however it is written', () => {
  const keys = (cells: readonly Cell[]): number => new Set(cells.map(valueKey)).size;
  expect(keys([12.5, '12,5', ' 12.50'])).toBe(1);
  expect(keys([null, '', { unread: 'missing' }])).toBe(1);
  expect(keys([serialDate(2026, 1, 31), '31/01/2026'])).toBe(1);
  expect(keys(['Hòa'.normalize('NFC'), 'Hòa'.normalize('NFD')])).toBe(1);
  expect(keys([true, 'x', { error: '#N/A' }, 1, null])).toBe(5);
});

test.each<[Cell, boolean]>([
  [10, true],
  [9.99, false],
  [-10, true],
  [-9, false],
  ['Quý', false],
  [' Quý ', false],
  ['Quý I', true],
  ['a1', true],
  [true, false],
  [null, false],
])('%j would hardly stand in two cells by chance: %s', (cell, expected) => {
  expect(isTelling(cell)).toBe(expected);
});

test('short words that each took the place of one far away were moved if they are many', () => {
  const told = (count: number): number => {
    const words = Array.from({ length: count }, (_, index) => String.fromCharCode(0x61, 0x4e00 + index));
    const cells = words.map((was, index): ReturnedCell => ({
      ...{ row: 10 * index, column: 'note', was },
      is: words[index - 1] ?? 'mới',
    }));
    return shiftedCells(cells).size;
  };
  expect([20, 40, 43].map(told)).toEqual([0, 0, 43]);
});
