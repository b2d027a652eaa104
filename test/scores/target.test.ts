import { gapToTarget, targetOf } from '../../src/scores/target';

test('a target is a number from 0 to 100, and anything else is none', () => {
  expect([0, 85.5, 100].map(target => targetOf({ target }))).toEqual([0, 85.5, 100]);
  const none = [null, '', '85', -1, 100.1, true, { error: '#N/A' }];
  expect(none.map(target => targetOf({ target }))).toEqual(none.map(() => undefined));
});

test('what is missing is counted on the scale of 100, and nothing is missing beyond the target', () => {
  expect(gapToTarget(81.8, 85)).toBe(3.2);
  expect(gapToTarget(84.999, 85)).toBe(0.001);
  expect([gapToTarget(85, 85), gapToTarget(90, 85)]).toEqual([0, 0]);
});
