import { capOf, outsidePart } from '../../../../src/features/sets/domain/outside-part';

test.each([
  ['ĐIỂM THƯỞNG (Tối đa 15 điểm)', 'bonus'],
  ['Các trường hợp bị trừ điểm', 'penalty'],
  ['Điểm “cộng”', 'bonus'],
  ['Điểm thưởng, điểm trừ', 'both'],
  ['Công tác thi đua, khen thưởng', undefined],
])('%s', (title, part) => {
  expect(outsidePart(title)).toBe(part);
});

test.each<[string, string, number | undefined]>([
  ['15', '', 15],
  ['-5', '', 5],
  ['– 5', '', 5],
  ['− 5', '', 5],
  ['5', 'Điểm trừ (tối đa 10 điểm)', 5],
  ['', 'ĐIỂM THƯỞNG (Tối đa 15 điểm)', 15],
  ['', 'Điểm trừ, không quá 7,5 điểm cho cả năm', 7.5],
  ['0', '', undefined],
  ['', 'Điểm trừ', undefined],
])('the most points of a part with "%s" beside "%s"', (points, title, cap) => {
  expect(capOf(points, title)).toBe(cap);
});
