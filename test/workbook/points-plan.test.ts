import type { Cell } from '../../src/rules/cell';
import { readPointsPlan } from '../../src/workbook/points-plan';

const header: Cell[] = [
  'STT',
  'Mã',
  'Tiêu chí',
  'Việc phải làm',
  'Điểm cần đạt',
  'Điểm hiện tại',
  'Phụ trách',
  'Hạn',
];
const step: Cell[] = [1, '3.1', 'Hồ sơ đúng hạn', 'Thêm 9 hồ sơ', 8, 6.4, ' Một cửa ', 46_356];
const read = {
  code: '3.1',
  title: 'Hồ sơ đúng hạn',
  what: 'Thêm 9 hồ sơ',
  max: undefined,
  before: undefined,
  now: 6.4,
  planned: 8,
  owner: 'Một cửa',
  due: 46_356,
};

test('the steps are read wherever their columns and rows stand, down to the sums', () => {
  const total: Cell[] = ['Cộng các tiêu chí trên', null, null, null, 8];
  expect(
    readPointsPlan([['KẾ HOẠCH'], [], header, step, [], total, [null, '9.9', null, 'Chú thích']]),
  ).toEqual([read]);
  const moved = (row: Cell[]): Cell[] => [null, ...[...row].reverse()];
  expect(readPointsPlan([header, step].map(moved))).toEqual([read]);
});

test('what people wrote into a row of their own counts, and a code that became a number', () => {
  expect(readPointsPlan([header, [null, 3.1, null, null], [null, null, null, 'Họp giao ban']])).toMatchObject(
    [
      { code: '3.1', what: '', planned: undefined },
      { code: '', what: 'Họp giao ban' },
    ],
  );
});

test('a sheet without the header tells nothing', () => {
  for (const sheet of [[], [['a', 'b']], [header.slice(0, 4), step]])
    expect(readPointsPlan(sheet)).toEqual([]);
});
