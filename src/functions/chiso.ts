import { indexNative, indexValue } from '../scores/index-value';
import { isBlank, sameText } from '../rules/cell';
import { isEmpty, literal } from '../rules/formula';
import { LEFT_OUT } from '../rules/words';
import { cells, notNegativeArgument, numberArgument, refuse, sameShape } from './argument';
import type { Definition } from './definition';
import { differInShape, unless } from './native';

/**
 * Chỉ số: Σ score / Σ maximum × 100. A score that is not there counts 0; the mark KPS leaves its row out.
 * `chiso([[8.86]], [[16]])` is 55.375.
 */
export function chiso(scores: unknown, maxima: unknown): number {
  sameShape(scores, maxima, 'scores', 'maxima');
  const limits = cells(maxima);
  let [score, counted] = [0, 0];
  cells(scores).forEach((cell, index) => {
    const limit = notNegativeArgument(limits[index], 'maxima');
    if (sameText(cell, LEFT_OUT)) return;
    if (typeof cell === 'boolean') refuse({ code: 'argument.notNumber', argument: 'scores' });
    score += isBlank(cell) ? 0 : numberArgument(cell, 'scores');
    counted += limit;
  });
  return indexValue(score, counted) ?? refuse({ code: 'result.nothingCounts' });
}

export const chisoDefinition: Definition = {
  parameters: [
    { argument: 'scores', range: true },
    { argument: 'maxima', range: true },
  ],
  result: 'number',
  native: (scores = '', maxima = '') => {
    const known = `ISNUMBER(${scores})+(${isEmpty(scores)})+(${scores}=${literal(LEFT_OUT)})`;
    return unless(
      [differInShape(scores, maxima), `SUMPRODUCT(1-(${known}))>0`, `SUMPRODUCT(--(${maxima}<0))>0`],
      indexNative(scores, maxima),
    );
  },
  example: {
    args: [
      { range: 'M5:M8', holds: [[2], ['KPS'], [1.5], [0.5]] },
      { range: 'D5:D8', holds: [[2], [1], [2], [1]] },
    ],
    result: 80,
  },
};
