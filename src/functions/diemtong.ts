import { roundResult } from '../rules/decimal';
import { roundedResult } from '../rules/formula';
import { tallyNative, tallyScore } from '../rules/tally';
import { atMost, notNegativeArgument, numberArgument, cells, sameShape, wholeArgument } from './argument';
import type { Definition } from './definition';
import { counting, differInShape, exceeds, negative, unless } from './native';

/**
 * Điểm cộng, trừ theo từng loại trường hợp: from a start on, each case adds or takes its points, within 0 … maximum.
 * `diemtong([[1], [0]], [[-0.5], [-1]], 2, 2)` is 1.5.
 */
export function diemtong(caseCounts: unknown, eachPoints: unknown, max: unknown, start: unknown): number {
  sameShape(caseCounts, eachPoints, 'caseCounts', 'eachPoints');
  const counts = cells(caseCounts).map(cell => wholeArgument(cell, 'caseCounts'));
  const each = cells(eachPoints).map(cell => numberArgument(cell, 'eachPoints'));
  const [most, from] = [notNegativeArgument(max, 'max'), notNegativeArgument(start, 'start')];
  atMost(from, most, 'start', 'max');
  return roundResult(tallyScore(counts, each, from, most));
}

export const diemtongDefinition: Definition = {
  parameters: [
    { argument: 'caseCounts', range: true },
    { argument: 'eachPoints', range: true },
    { argument: 'max' },
    { argument: 'start', optional: true },
  ],
  result: 'number',
  native: (caseCounts = '', eachPoints = '', max = '', start = '0') =>
    unless(
      [
        differInShape(caseCounts, eachPoints),
        `SUMPRODUCT(--(-${caseCounts}>0))>0`,
        `SUMPRODUCT(--(ROUND(${caseCounts}-ROUND(${caseCounts},0),12)<>0))>0`,
        negative(max),
        negative(start),
        exceeds(start, max),
      ],
      roundedResult(tallyNative(caseCounts, eachPoints, counting(start), counting(max))),
    ),
  example: {
    args: [{ range: 'F6:F7', holds: [[1], [0]] }, { range: 'E6:E7', holds: [[-0.5], [-1]] }, 2, 2],
    result: 1.5,
  },
};
