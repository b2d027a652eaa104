/** Wordings of real decisions about sums, ratings and ranks, and published results to check against. */
import { enoughMet } from '../../src/functions/conditions-met';
import { indexValue, rescale } from '../../src/scores/index-value';
import { ranks } from '../../src/scores/rank';
import { ratingOf } from '../../src/scores/rating';
import { shortfall } from '../../src/rules/shortfall';
import { bonusScore } from '../../src/rules/bonus';
import { deductScore } from '../../src/rules/deduct';

describe('tỷ lệ (%) giữa tổng điểm đạt được và tổng điểm tối đa (QĐ 1149/QĐ-BNV)', () => {
  /** Đắk Lắk 2017: points lost and maxima of the eight areas; the loss of area 3 is inferred from the total. */
  const maxima = [10, 10, 14.5, 11, 16, 7, 16, 15.5];
  const lost = [4.5, 1.84, 0, 2.77, 4.88, 1.96, 7.14, 1.54];
  const scores = maxima.map((max, index) => max - lost[index]!);
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

  test('Đắk Lắk 2017: the areas add up to the published 75,37', () => {
    expect(indexValue(sum(scores), sum(maxima))).toBeCloseTo(75.37, 10);
  });

  test('the index of area 7 is 55,375 and is shown as 55,38', () => {
    const index = indexValue(scores[6]!, 16);
    expect(index).toBe(55.375);
    expect(Math.round(index! * 100) / 100).toBe(55.38);
  });

  test('without anything that counts there is no index', () => {
    expect(indexValue(0, 0)).toBeUndefined();
  });
});

test('không tổ chức điều tra xã hội học: quy đổi về thang điểm 100 (Hà Nội)', () => {
  expect(rescale(58.5, 65, 100)).toBe(90);
  expect(rescale(68.5, 100 - 31.5, 100)).toBe(100);
});

test('tongdiemthamdinh + diemthuong - diemphat, each within its cap (chamdiemv03)', () => {
  const bonus = bonusScore(5, 0.5, 2);
  const penalty = 3 - deductScore(3, 4, 1, 0);
  expect([bonus, penalty]).toEqual([2, 3]);
  expect(88.25 + bonus - penalty).toBe(87.25);
});

describe('rating', () => {
  /** Hải Dương, QĐ 336/2023. */
  const haiDuong = [
    { name: 'từ 90% trở lên', from: 90 },
    { name: 'từ 80% đến dưới 90%', from: 80 },
    { name: 'dưới 80%', from: 0 },
  ];
  /** Nghệ An, draft of 9/2025: no criterion may fall below a share of its maximum. */
  const ngheAn = [
    { name: 'hoàn thành xuất sắc', from: 90, floor: 0.85 },
    { name: 'hoàn thành tốt', from: 80, floor: 0.8 },
    { name: 'hoàn thành', from: 70, floor: 0.7 },
    { name: 'không hoàn thành', from: 0 },
  ];

  test.each([
    [100, 'từ 90% trở lên'],
    [90, 'từ 90% trở lên'],
    [89.999, 'từ 80% đến dưới 90%'],
    [89.999999999, 'từ 80% đến dưới 90%'],
    [80, 'từ 80% đến dưới 90%'],
    [79.995, 'dưới 80%'],
    [0, 'dưới 80%'],
  ])('Hải Dương: %d is rated "%s"', (index, name) => {
    expect(ratingOf(index, haiDuong)).toBe(name);
    expect(ratingOf(index, [...haiDuong].reverse())).toBe(name);
  });

  test('noise of binary fractions does not cost a rating', () => {
    expect(ratingOf(0.57 * 100, [{ name: 'đạt', from: 57 }])).toBe('đạt');
  });

  test.each([
    [92, 0.85, 'hoàn thành xuất sắc'],
    [92, 0.84, 'hoàn thành tốt'],
    [92, 0.79, 'hoàn thành'],
    [92, 0.5, 'không hoàn thành'],
    [69, 1, 'không hoàn thành'],
  ])('Nghệ An: %d with a lowest criterion of %d is "%s"', (index, lowest, name) => {
    expect(ratingOf(index, ngheAn, lowest)).toBe(name);
  });

  test('Hải Phòng 2025: từ 93 điểm trở lên; below every band there is no rating', () => {
    expect(ratingOf(93, [{ name: 'xuất sắc', from: 93 }])).toBe('xuất sắc');
    expect(ratingOf(92.99, [{ name: 'xuất sắc', from: 93 }])).toBeUndefined();
  });
});

describe('rank', () => {
  test.each([
    ['competition', [1, 1, 3, 4]],
    ['dense', [1, 1, 2, 3]],
    ['unique', [1, 2, 3, 4]],
  ] as const)('%s ties', (ties, expected) => {
    expect(ranks([90, 90, 89, 88], ties, 2)).toEqual(expected);
  });

  test('compares what is published: after rounding, not as it is computed (chamdiemv03 compared with ===)', () => {
    expect(ranks([0.1 + 0.2, 0.3], 'competition', 2)).toEqual([1, 1]);
    expect(ranks([95.774, 95.771], 'competition', 2)).toEqual([1, 1]);
    expect(ranks([95.774, 95.771], 'competition', 3)).toEqual([1, 2]);
  });

  test('Hải Phòng 2025, in descending order; special agencies stay unranked (QĐ 1149)', () => {
    expect(ranks([95.8, 95.77, undefined, 95.57], 'competition', 2)).toEqual([1, 2, undefined, 3]);
  });
});

test('all, or n of m (TCPL_NEW)', () => {
  expect(enoughMet([true, true, true])).toBe(true);
  expect(enoughMet([true, true, false])).toBe(false);
  expect(enoughMet([true, true, false], 2)).toBe(true);
});

test('how many more reach the goal', () => {
  expect(shortfall(72, 90, 0.9)).toBe(9);
  expect(shortfall(81, 90, 0.9)).toBe(0);
  expect(shortfall(80.5, 90, 0.9)).toBe(1);
  expect(shortfall(95, 90, 0.9)).toBe(0);
  expect(shortfall(0, 10, 0.1 + 0.2)).toBe(3);
});
