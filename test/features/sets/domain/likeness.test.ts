import fc from 'fast-check';
import { likeness, wordingOf } from '../../../../src/features/sets/domain/likeness';

test.each([
  ['Kế hoạch CCHC năm 2025', 'ke hoach cchc nam #'],
  ['  TỶ LỆ hồ sơ, đúng hạn.', 'ty le ho so dung han'],
  ['Đạt 80% (năm 1899)', 'dat 80% nam 1899'],
  ['…', ''],
])('"%s" is compared as "%s"', (text, compared) => {
  expect(wordingOf(text).text).toBe(compared);
});

test.each([
  ['Ban hành kế hoạch', 'Kế hoạch', 0.6],
  ['Ban hành kế hoạch năm 2025', 'BAN HÀNH KẾ HOẠCH NĂM 2026.', 1],
  ['Kế hoạch', 'Hoạch kế', 2 / 3],
  ['Kế hoạch', 'Bộ máy', 0],
  ['', 'Bộ máy', 0],
  ['', '', 1],
])('"%s" and "%s" are alike by %d', (one, other, expected) => {
  expect(likeness(wordingOf(one), wordingOf(other))).toBeCloseTo(expected, 9);
});

test('likeness lies between 0 and 1, is 1 for the same, and asks nobody which comes first', () => {
  const words = fc
    .array(fc.constantFrom('kế', 'hoạch', 'báo', 'cáo', '2026'), { maxLength: 6 })
    .map(each => wordingOf(each.join(' ')));
  fc.assert(
    fc.property(words, words, (one, other) => {
      expect(likeness(one, one)).toBe(1);
      expect(likeness(one, other)).toBe(likeness(other, one));
      expect(likeness(one, other)).toBeGreaterThanOrEqual(0);
      expect(likeness(one, other)).toBeLessThanOrEqual(1);
    }),
  );
});
