import {
  isBullet,
  joinedLines,
  OPTION_LINE,
  titleAndOptions,
  withPoints,
} from '../../../../src/features/sets/domain/option-lines';

test.each([
  ...['Đủ: 1', 'Đủ = 0,5', 'được 2 điểm', 'Mỗi lần trừ 0,5đ.', 'tính 1;', 'Đạt 3'].map(
    line => [line, true] as const,
  ),
  ...['Kế hoạch 15', 'Đủ: một', 'năm 2026', 'Đủ: 1 lần', 'vượt 2'].map(line => [line, false] as const),
])('"%s" is an option with its points: %s', (line, expected) => {
  expect(OPTION_LINE.test(line)).toBe(expected);
});

test.each([
  ...['- Đủ', '– Đủ', '+ Đủ', '•Đủ', '* Đủ', 'a) Đủ', ' đ) Đủ'].map(line => [line, true] as const),
  ...['Đủ', 'A) Đủ', '1) Đủ', '-', 'ab) Đủ'].map(line => [line, false] as const),
])('"%s" is listed: %s', (line, expected) => {
  expect(isBullet(line)).toBe(expected);
});

test.each([
  ['Kế hoạch\nnăm', 'Kế hoạch năm', ''],
  ['Kế hoạch\nnăm\n- Đủ: 0,3\n- Thiếu: 0', 'Kế hoạch năm', '- Đủ: 0,3\n- Thiếu: 0'],
  ['Kế hoạch: 2\nĐủ: 0,3', 'Kế hoạch: 2', 'Đủ: 0,3'],
])('of %j the title is "%s"', (text, title, options) => {
  expect(titleAndOptions(text)).toEqual({ title, options });
});

test.each([
  ['', 'Có', 'Có'],
  ['Có', '', 'Có'],
  ['Có từ 80% đến', 'dưới 90%', 'Có từ 80% đến dưới 90%'],
  ['Chậm không quá', '5 ngày', 'Chậm không quá 5 ngày'],
  ['Kế hoạch', '(bản ký số)', 'Kế hoạch (bản ký số)'],
  ['Có: 1', 'không: 0', 'Có: 1\nkhông: 0'],
  ['Được 2 điểm', 'không: 0', 'Được 2 điểm\nkhông: 0'],
  ['Có kế hoạch.', 'không có', 'Có kế hoạch.\nkhông có'],
  ['Có', 'Không', 'Có\nKhông'],
  ['Gồm', 'a) có kế hoạch', 'Gồm\na) có kế hoạch'],
])('%j and %j below it are %j', (above, below, expected) => {
  expect(joinedLines(above, below)).toBe(expected);
});

test('options each have a line of their own, however they begin', () => {
  expect(joinedLines('ban hành đúng hạn', 'ban hành chậm', true)).toBe('ban hành đúng hạn\nban hành chậm');
});

test.each([
  ['Có', '1', 'Có: 1'],
  ['Có:', '1', 'Có: 1'],
  ['Có; ', '0,5', 'Có: 0,5'],
  ['Có: 1', '1', 'Có: 1'],
  ['Có: 1 điểm.', '1,0', 'Có: 1 điểm.'],
  ['Được 1 điểm', '1', 'Được 1 điểm'],
  ['Có (2 điểm)', '2', 'Có (2 điểm)'],
  ['Có: 1', '2', 'Có: 1: 2'],
  ['Kịp thời (trong tháng 01)', '1,00', 'Kịp thời (trong tháng 01): 1,00'],
  ['Chậm 1', '1', 'Chậm 1: 1'],
  ['Có', 'theo thực tế', 'Có: theo thực tế'],
  ['Có', '', 'Có'],
  ['', '1', ''],
])('"%s" beside the points "%s" is "%s"', (text, points, expected) => {
  expect(withPoints(text, points)).toBe(expected);
});
