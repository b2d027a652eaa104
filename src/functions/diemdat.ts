import { clearNative, metNative } from '../rules/condition';
import { roundResult } from '../rules/decimal';
import { roundedResult } from '../rules/formula';
import { condition as conditionOf, notNegativeArgument, single } from './argument';
import type { Definition } from './definition';
import { negative, unless } from './native';

/** Điểm đạt: full points when the condition is met, none when it is not. `diemdat('Đạt', 1)` is 1. */
export function diemdat(condition: unknown, max: unknown): number {
  const points = roundResult(notNegativeArgument(max, 'max'));
  return conditionOf(single(condition, 'condition'), 'condition') ? points : 0;
}

export const diemdatDefinition: Definition = {
  parameters: [{ argument: 'condition' }, { argument: 'max' }],
  result: 'number',
  native: (condition = '', max = '') =>
    unless(
      [negative(max), `NOT(${clearNative(condition)})`],
      `${metNative(condition)}*${roundedResult(max)}`,
    ),
  example: { args: ['Đạt', 1], result: 1 },
};
