import { numberedTitle } from '../../../../src/features/sets/domain/numbered-title';
import { printedCode } from '../../../../src/features/sets/domain/printed-code';

/** What the cells of numbers and of titles come to, below a row of this number. */
function read(cell: string, title: string, before?: string): object {
  const { code, ...rest } = numberedTitle(cell, title, before === undefined ? before : printedCode(before));
  return { code: code?.printed, ...rest };
}

test.each<[string, string, object]>([
  ['1.1', 'Kế hoạch', { code: '1.1', title: 'Kế hoạch' }],
  ['1.1', '2. Kế hoạch', { code: '1.1', title: '2. Kế hoạch' }],
  ['', '1.1. Kế hoạch', { code: '1.1', title: 'Kế hoạch' }],
  ['', 'Kế hoạch', { code: undefined, title: 'Kế hoạch' }],
  // One cell over both columns.
  ['I. CHỈ ĐẠO', 'I. CHỈ ĐẠO', { code: 'I', title: 'CHỈ ĐẠO' }],
  ['I. CHỈ\nĐẠO', 'I. CHỈ ĐẠO', { code: 'I', title: 'CHỈ ĐẠO' }],
  ['CHỈ ĐẠO', 'CHỈ ĐẠO', { code: undefined, title: 'CHỈ ĐẠO' }],
  ['I', 'I', { code: 'I', title: '' }],
  ['I. CHỈ ĐẠO', '', { code: 'I', title: 'CHỈ ĐẠO' }],
  ['CHỈ ĐẠO', '', { code: undefined, title: 'CHỈ ĐẠO' }],
  // What stands where a number should is told.
  ['xem', 'Kế hoạch', { code: undefined, title: 'Kế hoạch', badCode: 'xem' }],
  ['xem', '1.1. Kế hoạch', { code: '1.1', title: 'Kế hoạch' }],
])('"%s" and "%s"', (cell, title, expected) => {
  expect(read(cell, title)).toEqual(expected);
});

test('a day is the number that comes next, or none', () => {
  expect(read('01/02', 'Kiểm tra', '1.1')).toEqual({ code: '1.2', title: 'Kiểm tra', dayCode: '01/02' });
  expect(read('05/06', 'Kiểm tra', '1.1')).toEqual({ code: undefined, title: 'Kiểm tra', badCode: '05/06' });
});
