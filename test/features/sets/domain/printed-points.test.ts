import {
  pointsInTitle,
  printedPoints,
  saysNoPoints,
} from '../../../../src/features/sets/domain/printed-points';

test.each([
  ['1,5', 1.5, 'plain'],
  ['0.25', 0.25, 'plain'],
  ['1,125', 1.125, 'plain'],
  ['+15', 15, 'plain'],
  ['-2', -2, 'plain'],
  ['9999', 9999, 'plain'],
  ['1,5đ', 1.5, 'unit'],
  ['2 điểm.', 2, 'unit'],
  ['(2 điểm)', 2, 'unit'],
  ['tối đa 5 điểm', 5, 'unit'],
  ['Không quá 2 điểm', 2, 'unit'],
  ['Cao nhất là 3', 3, 'unit'],
  ['Tổng điểm: 10', 10, 'unit'],
  ['5 điểm tối đa', 5, 'unit'],
  ['5 điểm chuẩn', 5, 'unit'],
  ['½', 0.5, 'fraction'],
  ['¼ điểm', 0.25, 'fraction'],
  ['2 ¾đ', 2.75, 'fraction'],
  ['(½)', 0.5, 'fraction'],
  ['tối đa 1½', 1.5, 'fraction'],
])('"%s" is %d points, spelt as %s', (text, points, spelling) => {
  expect(printedPoints(text)).toEqual({ points, spelling });
});

test.each([
  '',
  'Kế hoạch',
  '01/02',
  '1/2',
  '1-2',
  '80%',
  '10000',
  '45658',
  '-10000',
  '5 điểm hoặc 3',
  '#REF!',
])('"%s" is no number of points', text => {
  expect(printedPoints(text)).toBeUndefined();
});

test.each([
  ...['', ' ', '-', ' – ', '—', 'x', 'X', '/', '...', '…'].map(text => [text, true] as const),
  ...['0', '1', '-1', 'không', 'x1', '1x'].map(text => [text, false] as const),
])('"%s" says that there are no points: %s', (text, expected) => {
  expect(saysNoPoints(text)).toBe(expected);
});

test.each([
  ['Chỉ đạo (10 điểm)', 'Chỉ đạo', 10],
  ['Chỉ đạo (10 điểm chuẩn):', 'Chỉ đạo', 10],
  ['Chỉ đạo [tối đa 2,5 điểm].', 'Chỉ đạo', 2.5],
  ['Chỉ đạo (năm 2026) (5đ)', 'Chỉ đạo (năm 2026)', 5],
  ['Kiểm tra: 1,5 điểm', 'Kiểm tra', 1.5],
  ['Kiểm tra – 2 điểm.', 'Kiểm tra', 2],
  [`${'Kiểm tra '.repeat(40)}(10 điểm)`, 'Kiểm tra '.repeat(40).trim(), 10],
])('"%s" is "%s" with %d points', (text, title, points) => {
  expect(pointsInTitle(text)).toEqual({ title, points });
});

test.each([
  'Chỉ đạo',
  'Chỉ đạo (2026)',
  'Báo cáo (đến 15/12)',
  '(10 điểm)',
  'Chỉ đạo (10 điểm) năm 2026',
  'Chấm: 3',
  'Ban hành 2 điểm mới',
  'Chậm: 2 điểm mỗi lần',
])('"%s" says nothing of its points', title => {
  expect(pointsInTitle(title)).toBeUndefined();
});
