import { candidatesOf, chosenOf } from '../../../../src/features/sets/domain/choose-table';
import type { SourceGrid } from '../../../../src/features/sets/domain/grid';

/** A table below these lines, of rows in which cells stand between bars. */
const grid = (above: readonly string[], rows: readonly string[], name = ''): SourceGrid => ({
  name,
  above,
  rows: rows.map((row, index) => ({
    table: 1,
    row: index + 1,
    cells: row.split('|').map(text => ({ text: text.trim() })),
  })),
});
const HEADER = 'TT | Tiêu chí | Điểm tối đa';
const rows = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${index + 1} | Việc | 1`);
const list = (above: string, count = 2, name = ''): SourceGrid =>
  grid([above], [HEADER, ...rows(count)], name);
/** The last line above the table that is chosen, each being a set of its own. */
const chosen = (grids: readonly SourceGrid[], unit?: string): string | undefined =>
  chosenOf(candidatesOf(grids), unit).above.at(-1);

test.each<[string, readonly SourceGrid[], string | undefined, string]>([
  [
    'the longest',
    [list('Phụ lục một'), list('Phụ lục hai', 3), list('Phụ lục ba')],
    undefined,
    'Phụ lục hai',
  ],
  ['of equal ones the first', [list('Phụ lục một'), list('Phụ lục hai')], undefined, 'Phụ lục một'],
  [
    'that with points before a longer one',
    [grid(['Phụ lục một'], ['TT | Nội dung | Ghi chú', ...rows(9)]), list('Phụ lục hai')],
    undefined,
    'Phụ lục hai',
  ],
  [
    'that for communes before a longer one',
    [list('Phụ lục cấp sở', 9), list('Phụ lục cấp xã')],
    undefined,
    'Phụ lục cấp xã',
  ],
  [
    'that for communes alone',
    [list('Phụ lục cấp xã, cấp huyện', 9), list('Phụ lục các phường')],
    undefined,
    'Phụ lục các phường',
  ],
  ['that for the unit', [list('Phụ lục cấp xã', 9), list('Phụ lục đặc khu')], 'Đặc khu', 'Phụ lục đặc khu'],
  [
    'no other for a part of its name',
    [list('Phụ lục sân phơi', 1), list('Phụ lục hai')],
    'sân ph',
    'Phụ lục hai',
  ],
])('of several tables is meant %s', (_, grids, unit, expected) => {
  expect(chosen(grids, unit)).toBe(expected);
});

test('the name of a sheet says for whom its table is', () => {
  expect(chosenOf(candidatesOf([list('Biểu một', 9, 'Sở'), list('Biểu hai', 2, 'Xã')]), undefined).name).toBe(
    'Xã',
  );
});

test('tables without a header are none where another has one', () => {
  const state = grid([], ['ỦY BAN NHÂN DÂN | CỘNG HÒA']);
  expect(candidatesOf([state, list('Phụ lục')])).toHaveLength(1);
  expect(candidatesOf([state])).toHaveLength(1);
});

describe('a table goes on with the one above', () => {
  const first = grid(['Bộ tiêu chí'], [HEADER, 'I | Chỉ đạo | 3', '1 | Việc | 1']);
  const joins = (next: SourceGrid): boolean =>
    candidatesOf([first, next])[0]!.rows.length === first.rows.length + next.rows.length;

  test.each<[string, SourceGrid, boolean]>([
    ['with as many columns and no header', grid([], rows(2)), true],
    ['with more columns and no header', grid([], ['2 | Việc | 1 | Có']), false],
    ['on another sheet, without a header', grid([], rows(2), 'Biểu 2'), false],
    ['with the same header and the next number', grid([], [HEADER, '2 | Việc | 1']), true],
    ['with the same header and the first number again', grid([], [HEADER, 'I | Thể chế | 3']), false],
    [
      'with the same header, numbers of its columns and the next number',
      grid([], [HEADER, '(1) | (2) | (3)', '2 | Việc | 1']),
      true,
    ],
    ['below a heading of its own', grid(['II. THỂ CHẾ (3 điểm)'], [HEADER, 'I | Việc | 1']), true],
    ['below the name of another annex', grid(['Phụ lục II'], [HEADER, '2 | Việc | 1']), false],
    ['with other columns', grid([], ['TT | Tiêu chí | Minh chứng', '2 | Việc | 1']), false],
    ['with points under another name', grid([], ['TT | Tiêu chí | Điểm thưởng', '2 | Việc | 1']), true],
  ])('%s: %s', (_, next, expected) => {
    expect(joins(next)).toBe(expected);
  });
});
