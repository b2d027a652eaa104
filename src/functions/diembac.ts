import { bandScore, CLOSED_BOUND, OPEN_BOUND, type Band } from '../rules/bands';
import { isBlank } from '../rules/cell';
import { comparable, roundResult } from '../rules/decimal';
import { comparableExpr, literal, roundedResult } from '../rules/formula';
import { notNegativeArgument, numberArgument, refuse, tableArgument } from './argument';
import type { Definition } from './definition';
import { column, negative, unless } from './native';

/**
 * Điểm theo bậc: the points of the first row, highest bound first, that the ratio reaches; 0 below all of them.
 * The third column says whether the bound itself belongs to the row (">=", as when nothing stands there) or not (">").
 * `diembac(0.9, [[0.9, 2, '>'], [0.7, 1, '>=']])` is 1.
 */
export function diembac(ratio: unknown, bands: unknown): number {
  const at = notNegativeArgument(ratio, 'ratio');
  const steps = tableArgument(bands, 'bands', 2, 3).map(([from, points, bound]): Band => {
    if (!isBlank(bound ?? null) && bound !== 0 && bound !== CLOSED_BOUND && bound !== OPEN_BOUND)
      refuse({ code: 'argument.notInList', argument: 'bands', list: [CLOSED_BOUND, OPEN_BOUND] });
    return {
      from: comparable(numberArgument(from, 'bands')),
      points: numberArgument(points, 'bands'),
      open: bound === OPEN_BOUND,
    };
  });
  const inOrder = steps.every(({ from, open }, index) => {
    const above = steps[index - 1];
    return !above || above.from > from || (above.from === from && (above.open || !open));
  });
  if (!inOrder) refuse({ code: 'argument.notDescending', argument: 'bands' });
  return roundResult(bandScore(at, steps));
}

export const diembacDefinition: Definition = {
  parameters: [{ argument: 'ratio' }, { argument: 'bands', range: true }],
  result: 'number',
  // The rows stand in descending order, so that those which the ratio reaches are the last ones.
  native: (ratio = '', bands = '') => {
    const above = comparableExpr(`${ratio}-${column(bands, 1)}`);
    const bound = `IF(COLUMNS(${bands})>2,${column(bands, 3)},${literal(CLOSED_BOUND)})`;
    const reached = `SUMPRODUCT((${above}>0)+(${above}=0)*(${bound}<>${literal(OPEN_BOUND)}))`;
    const points = `INDEX(${bands},ROWS(${bands})+1-${reached},2)`;
    const unknown = `(${bound}<>${literal(OPEN_BOUND)})*(${bound}<>${literal(CLOSED_BOUND)})*(LEN(${bound})>0)`;
    return unless(
      [negative(ratio), `SUMPRODUCT(${unknown})>0`],
      `${roundedResult(`IF(${reached}=0,0,${points})`)}+SUMPRODUCT(0*${column(bands, 2)})`,
    );
  },
  example: {
    args: [
      0.9,
      [
        [0.9, 2, '>'],
        [0.7, 1, '>='],
      ],
    ],
    result: 1,
  },
};
