import type { Cell } from '../../../src/rules/cell';
import { borne, findTable, headerRow, rowsWith } from '../../../src/workbook/find/find-table';
import type { Sought } from '../../../src/workbook/find/sought';

const HEADERS = { code: 'Mã', title: 'Tiêu chí', done: 'Đã thực hiện', note: 'Ghi chú' } as const;
const found = (at: number): Sought<number> => ({ state: 'found', at });
const missing: Sought<number> = { state: 'missing' };
const renamed = (at: number): Sought<number> => ({ state: 'doubtful', why: 'renamed', among: [at] });
const twice = (...among: number[]): Sought<number> => ({ state: 'doubtful', why: 'twice', among });
const ROW = ['Mã', 'Tiêu chí', 'Đã thực hiện', 'Ghi chú'];

test.each<[string, Cell[], Sought<number>[]]>([
  ['as it is made', ROW, [1, 2, 3, 4].map(found)],
  [
    'with other spaces, letters and composition',
    [' MÃ', 'Tiêu  chí ', 'Đã thực hiện'.normalize('NFD'), 'ghi chú'],
    [1, 2, 3, 4].map(found),
  ],
  ['in another order', ['Ghi chú', 'Mã', 'Đã thực hiện', 'Tiêu chí'], [2, 4, 3, 1].map(found)],
  [
    'with columns between',
    ['STT', 'Mã', null, 'Tiêu chí', 'Đã thực hiện', 'Ghi chú'],
    [2, 4, 5, 6].map(found),
  ],
  ['one deleted', ['Mã', 'Đã thực hiện', 'Ghi chú'], [found(1), missing, found(2), found(3)]],
  ['one reworded', ['Mã', 'Tiêu chí', 'Đã làm', 'Ghi chú'], [found(1), found(2), renamed(3), found(4)]],
  [
    'the last reworded',
    ['Mã', 'Tiêu chí', 'Đã thực hiện', 'Ý kiến'],
    [found(1), found(2), found(3), renamed(4)],
  ],
  [
    'the first reworded',
    ['Số', 'Tiêu chí', 'Đã thực hiện', 'Ghi chú'],
    [renamed(1), found(2), found(3), found(4)],
  ],
  [
    'one reworded beside one that was moved to the end',
    ['Mã', 'Đã làm', 'Ghi chú', 'Tiêu chí'],
    [found(1), found(4), renamed(2), found(3)],
  ],
  [
    'two reworded with another column between',
    ['Mã', 'Nội dung', null, 'Đã làm', 'Ghi chú'],
    [found(1), renamed(2), renamed(4), found(5)],
  ],
  ['one reworded and one deleted', ['Mã', 'Đã làm', 'Ghi chú'], [found(1), missing, missing, found(3)]],
  ['one emptied', ['Mã', 'Tiêu chí', '', 'Ghi chú'], [found(1), found(2), missing, found(4)]],
  [
    'one twice',
    ['Mã', 'Tiêu chí', 'Đã thực hiện', 'Ghi chú', 'Mã'],
    [twice(1, 5), found(2), found(3), found(4)],
  ],
  [
    'one called like another',
    ['Mã', 'Tiêu chí', 'Ghi chú', 'Ghi chú'],
    [found(1), found(2), missing, twice(3, 4)],
  ],
])('headers %s', (_, row, [code, title, done, note]) => {
  for (const header of [1, 4, 7]) {
    const cells = [...Array.from({ length: header - 1 }, (): Cell[] => ['Tiêu đề']), row];
    const table = findTable(cells, HEADERS, 4);
    expect(table.header).toBe(header);
    expect(table.columns).toEqual({ code, title, done, note });
  }
});

test('a row with less than half of the headers is none', () => {
  expect(findTable([['Mã', 'x']], HEADERS, 1)).toMatchObject({
    header: undefined,
    columns: { code: missing },
  });
  expect(findTable([['Mã', 'Ghi chú']], HEADERS, 1).header).toBe(1);
});

test('the row with most headers is theirs, the first of several, the usual one if it has all', () => {
  const labels = ['mã', 'tiêu chí'];
  expect(headerRow([['Mã'], ['Mã', 'Tiêu chí'], ['Mã', 'Tiêu chí']], labels, 1)).toBe(2);
  expect(headerRow([['Mã'], ['Mã', 'Tiêu chí'], ['Mã', 'Tiêu chí']], labels, 3)).toBe(3);
  expect(headerRow([], labels, 1)).toBeUndefined();
  expect(borne(undefined, labels)).toBe(0);
  expect(borne(['Mã', 'Mã'], labels)).toBe(1);
});

test('rows are found by a label below the header only', () => {
  const table = findTable([['Tổng', ''], ROW, ['1', 'Tổng'], ['Tổng', 'a'], ['2', ' tổng ']], HEADERS, 2);
  expect(rowsWith(table, 'title', 'Tổng')).toEqual([3, 5]);
  expect(rowsWith(findTable([['Tổng']], HEADERS, 2), 'title', 'Tổng')).toEqual([]);
});
