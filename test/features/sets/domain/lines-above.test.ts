import { beginsSet, partHeading, titleOf, yearOf } from '../../../../src/features/sets/domain/lines-above';

test.each<[readonly string[], string]>([
  [['PHỤ LỤC I', 'BỘ TIÊU CHÍ', 'NĂM 2026'], 'BỘ TIÊU CHÍ NĂM 2026'],
  [['BỘ TIÊU CHÍ'], 'BỘ TIÊU CHÍ'],
  [['BỘ TIÊU CHÍ', 'ĐÁNH GIÁ  CẢI CÁCH', 'CỦA XÃ', 'Năm 2026'], 'BỘ TIÊU CHÍ ĐÁNH GIÁ CẢI CÁCH CỦA XÃ'],
  [['Bộ tiêu chí', 'NĂM 2026'], 'Bộ tiêu chí'],
  [['BỘ TIÊU CHÍ', '(Kèm theo Quyết định số 5)'], 'BỘ TIÊU CHÍ'],
  [['BỘ TIÊU CHÍ', 'BAN HÀNH KÈM THEO QUYẾT ĐỊNH'], 'BỘ TIÊU CHÍ'],
  [['Bảng chấm điểm cũ', 'Chỉ số CCHC cấp xã'], 'Chỉ số CCHC cấp xã'],
  // What heads a part of a set is no name of it.
  [['Thang điểm cấp xã', 'II. Tiêu chí về thể chế'], 'Thang điểm cấp xã'],
  [['ỦY BAN NHÂN DÂN', 'Căn cứ bộ tiêu chí'], ''],
  [[], ''],
])('%j name the set "%s"', (lines, title) => {
  expect(titleOf(lines)).toBe(title);
});

test.each<[readonly string[], number | undefined]>([
  [['BỘ TIÊU CHÍ NĂM 2026'], 2026],
  [['CHỈ SỐ CCHC 2027'], 2027],
  [['Kế hoạch năm 2025', 'Bộ tiêu chí 2026'], 2026],
  [['Kế hoạch năm 2025', 'Bộ tiêu chí'], 2025],
  [['Quyết định số 12/2025/QĐ-UBND', 'Bộ tiêu chí'], undefined],
  [['Bộ tiêu chí 15/2026'], undefined],
  [['Bộ tiêu chí năm 1999'], undefined],
  [[], undefined],
])('%j are of the year %s', (lines, year) => {
  expect(yearOf(lines)).toBe(year);
});

test.each([
  'II. THỂ CHẾ (10 điểm)',
  'II. THỂ CHẾ',
  'THỂ CHẾ (10 điểm)',
  'ĐIỂM THƯỞNG',
  'Lĩnh vực 2: Thể chế',
])('"%s" heads a part of a set', line => {
  expect(partHeading(['Bộ tiêu chí', line])).toBe(line);
  expect(partHeading([line, 'Đơn vị: điểm'])).toBeUndefined();
});

test.each([
  'THỂ CHẾ',
  '- Thể chế',
  '',
  'PHỤ LỤC II',
  'II. BỘ TIÊU CHÍ CẤP SỞ',
  'II. Hệ thống chỉ số',
  'II. Thang điểm',
  'Chỉ số cải cách hành chính (100 điểm)',
  'II. Đối với các sở',
  'II. Áp dụng đối với xã',
  'III. Các cơ quan cấp tỉnh',
])('"%s" heads no part of a set', line => {
  expect(partHeading([line])).toBeUndefined();
});

test.each([
  ...['Phụ lục 2', 'BIỂU 3', 'Mẫu số 02', 'Bảng số 1', 'Bộ tiêu chí cấp xã'].map(
    line => [line, true] as const,
  ),
  ...['Theo phụ lục 2', 'Bảng điểm', 'Các bộ tiêu chí', 'II. Thể chế'].map(line => [line, false] as const),
])('"%s" begins another set: %s', (line, expected) => {
  expect(beginsSet(line)).toBe(expected);
});
