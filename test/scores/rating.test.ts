import { appraisedShare } from '../../src/scores/appraisal';
import { rankOf } from '../../src/scores/rank';
import { ratingBands } from '../../src/scores/rating';

test('rows of a rating table that say nothing are left out, and one that cannot be read stops it', () => {
  const good = { name: 'Tốt', from: 80 };
  expect(ratingBands([good, { name: '', from: null }, { name: '', from: 50 }])).toEqual([good]);
  expect(ratingBands([good, { name: 'Khá', from: null }])).toBeUndefined();
  expect(ratingBands([good, { name: '', from: 'tám mươi' }])).toBeUndefined();
});

test.each([
  [9.8, -0.2, 0.98],
  [0.5, -0.5, 0.5],
  [0.9, -0.1, 0.9],
  [0.4, 0.4, undefined],
  [1, undefined, undefined],
])('%d appraised after a difference of %p are a share of %p', (appraised, difference, share) => {
  expect(appraisedShare(appraised, difference)).toBe(share);
});

test('alone where it stands, a value is ranked as the first of its like', () => {
  expect(rankOf(90, [90, 90, 89], 'unique', 2)).toBe(1);
  expect(rankOf(90, [90, 90, 89], 'unique', 2, 2)).toBe(2);
});
