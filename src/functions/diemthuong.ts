import { bonusNative, bonusScore } from '../rules/bonus';
import { roundResult } from '../rules/decimal';
import { roundedResult } from '../rules/formula';
import { notNegativeArgument, wholeArgument } from './argument';
import type { Definition } from './definition';
import { broken, counting, negative, unless } from './native';

/** Điểm thưởng: points for each case, up to a cap. `diemthuong(3, 0.5, 1)` is 1. */
export function diemthuong(cases: unknown, pointsEach: unknown, cap: unknown): number {
  return roundResult(
    bonusScore(
      wholeArgument(cases, 'cases'),
      notNegativeArgument(pointsEach, 'pointsEach'),
      notNegativeArgument(cap, 'cap'),
    ),
  );
}

export const diemthuongDefinition: Definition = {
  parameters: [{ argument: 'cases' }, { argument: 'pointsEach' }, { argument: 'cap' }],
  result: 'number',
  native: (cases = '', pointsEach = '', cap = '') =>
    unless(
      [negative(cases), broken(cases), negative(pointsEach), negative(cap)],
      roundedResult(bonusNative(cases, pointsEach, counting(cap))),
    ),
  example: { args: [3, 0.5, 1], result: 1 },
};
