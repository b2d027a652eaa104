import type { Cell } from '../../../src/rules/cell';
import { serialDate } from '../../../src/rules/serial-date';
import { findCodes } from '../../../src/workbook/find/find-codes';
import { findTable } from '../../../src/workbook/find/find-table';
import { withMoved } from '../../../src/workbook/find/moved-codes';

const HEADERS = {
  code: 'Mã',
  title: 'Tiêu chí',
  owner: 'Phụ trách',
  floor: 'Ngưỡng',
  note: 'Ghi chú',
} as const;
const CODES = ['1.1', '1.2', '1.10', '1.2.a'];
const tableOf = (rows: readonly (readonly Cell[])[]) =>
  findTable([Object.values(HEADERS), ...rows], HEADERS, 1);
/** Where each code was found: its row, or why not. */
const told = (cells: readonly Cell[]): unknown[] =>
  [...findCodes(tableOf(cells.map(cell => [cell])), CODES)].map(([, sought]) =>
    sought.state === 'found'
      ? sought.at
      : sought.state === 'missing'
        ? 'missing'
        : [sought.why, ...sought.among],
  );

test.each<[string, Cell[], unknown[]]>([
  ['as they are made', ['1.1', '1.2', '1.10', '1.2.a'], [2, 3, 4, 5]],
  ['in another order, with rows between', [null, '1.10', 'a', '1.2.A', "'1.1", '1.2 '], [6, 7, 3, 5]],
  ['missing', ['1.1'], [2, 'missing', 'missing', 'missing']],
  ['twice', ['1.1', '1.2', '1.1'], [['twice', 2, 4], 3, 'missing', 'missing']],
  ['a number that is one code', [1.2, '1.1', '1.10'], [3, 2, 4, 'missing']],
  ['a number whose other code stands as text', [1.1, '1.10'], [2, 'missing', 3, 'missing']],
  [
    'numbers that two codes may have become',
    [1.1, 1.1],
    [['ambiguous', 2, 3], 'missing', ['ambiguous', 2, 3], 'missing'],
  ],
  ['a code as text and again as a number', ['1.2', 1.2], ['missing', ['twice', 2, 3], 'missing', 'missing']],
  ['a day', [serialDate(2026, 10, 1)], ['missing', 'missing', 2, 'missing']],
])('codes %s', (_, cells, expected) => {
  expect(told(cells)).toEqual(expected);
});

test('headers that were not found have no rows', () => {
  const table = findTable([['1.1', 'x']], HEADERS, 1);
  expect([...findCodes(table, ['1.1']).values()]).toEqual([{ state: 'missing' }]);
});

describe('a row whose cells were moved is doubtful', () => {
  const made = new Map([
    ['1.1', { title: 'Ban hành kế hoạch', owner: 'Văn phòng', floor: 0.5 }],
    ['1.2', { title: 'Tuyên truyền', owner: 'Chủ tịch' }],
  ]);
  const states = (rows: readonly (readonly Cell[])[]): unknown[] => {
    const table = tableOf(rows);
    return [...withMoved(findCodes(table, ['1.1', '1.2']), table, made).values()].map(sought =>
      sought.state === 'doubtful' ? sought.why : sought.state,
    );
  };
  const [one, two] = [
    ['1.1', 'Ban hành kế hoạch', 'Văn phòng', 0.5],
    ['1.2', 'Tuyên truyền', 'Chủ tịch'],
  ] as const;
  test.each<[string, readonly (readonly Cell[])[], unknown[]]>([
    ['as made', [one, two], ['found', 'found']],
    ['reworded', [['1.1', 'KH năm', 'VP'], two], ['found', 'found']],
    [
      'codes exchanged',
      [
        ['1.2', one[1], one[2]],
        ['1.1', two[1], two[2]],
      ],
      ['moved', 'moved'],
    ],
    ['one title of another', [['1.1', two[1], one[2]], two], ['moved', 'found']],
    ['pushed aside from the title on', [['1.1', null, one[1], one[2]], two], ['moved', 'found']],
    ['pushed aside from the officer on', [['1.1', one[1], null, one[2]], two], ['moved', 'found']],
    ['pushed aside from a number on', [[...one.slice(0, 3), null, 0.5], two], ['moved', 'found']],
    ['a number that became a text', [[...one.slice(0, 3), '0,5'], two], ['found', 'found']],
    ['a number that is gone', [[...one.slice(0, 3), null, 'đã ghi'], two], ['found', 'found']],
    ['missing', [two], ['missing', 'found']],
  ])('%s', (_, rows, expected) => {
    expect(states(rows)).toEqual(expected);
  });
});
