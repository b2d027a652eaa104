import { deductNative, deductScore } from '../rules/deduct';
import { roundResult } from '../rules/decimal';
import { roundedResult } from '../rules/formula';
import { atMost, notNegativeArgument, wholeArgument } from './argument';
import type { Definition } from './definition';
import { broken, counting, exceeds, negative, unless } from './native';

/** Điểm trừ: the maximum less a deduction for each case, not below a floor. `diemtru(1, 3, 0.25)` is 0.25. */
export function diemtru(max: unknown, cases: unknown, pointsEach: unknown, leastPoints: unknown): number {
  const [full, least] = [notNegativeArgument(max, 'max'), notNegativeArgument(leastPoints, 'leastPoints')];
  atMost(least, full, 'leastPoints', 'max');
  return roundResult(
    deductScore(full, wholeArgument(cases, 'cases'), notNegativeArgument(pointsEach, 'pointsEach'), least),
  );
}

export const diemtruDefinition: Definition = {
  parameters: [
    { argument: 'max' },
    { argument: 'cases' },
    { argument: 'pointsEach' },
    { argument: 'leastPoints', optional: true },
  ],
  result: 'number',
  native: (max = '', cases = '', pointsEach = '', leastPoints = '0') =>
    unless(
      [
        negative(max),
        negative(cases),
        broken(cases),
        negative(pointsEach),
        negative(leastPoints),
        exceeds(leastPoints, max),
      ],
      roundedResult(deductNative(max, cases, pointsEach, counting(leastPoints))),
    ),
  example: { args: [1, 3, 0.25], result: 0.25 },
};
