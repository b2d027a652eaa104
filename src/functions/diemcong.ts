import { unclearNative } from './conditions-met';
import { checklistNative, checklistScore } from '../rules/checklist';
import { metNative } from '../rules/condition';
import { roundResult } from '../rules/decimal';
import { cells, condition, notNegativeArgument, numberArgument, sameShape } from './argument';
import type { Definition } from './definition';
import { differInShape, negative, orDefault, unless } from './native';

/** Điểm cộng từng ý: the points of the items that are met, up to a maximum. `diemcong([[1], [0]], [[0.1], [0.2]])` is 0.1. */
export function diemcong(conditions: unknown, points: unknown, max: unknown): number {
  sameShape(conditions, points, 'conditions', 'points');
  const met = cells(conditions).map(cell => condition(cell, 'conditions'));
  const each = cells(points).map(cell => numberArgument(cell, 'points'));
  return roundResult(checklistScore(met, each, notNegativeArgument(max, 'max') || Infinity));
}

export const diemcongDefinition: Definition = {
  parameters: [
    { argument: 'conditions', range: true },
    { argument: 'points', range: true },
    { argument: 'max', optional: true },
  ],
  result: 'number',
  native: (conditions = '', points = '', max) =>
    unless(
      [
        differInShape(conditions, points),
        unclearNative(conditions),
        max === undefined ? undefined : negative(max),
      ],
      checklistNative(metNative(conditions), points, orDefault(max, '9.9E+307')),
    ),
  example: {
    args: [
      { range: 'B2:B4', holds: [['Đạt'], ['Đạt'], ['Không đạt']] },
      { range: 'C2:C4', holds: [[0.1], [0.1], [0.1]] },
      0.3,
    ],
    result: 0.2,
  },
};
