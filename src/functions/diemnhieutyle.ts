import { ratiosNative, ratiosScore } from '../rules/ratios';
import { atMost, notNegativeArgument, positive, refuse, rows, tableArgument } from './argument';
import type { Definition } from './definition';
import { column, negative, unless } from './native';

/**
 * Điểm của nhiều tỷ lệ: the ratios weighed by their points, times the maximum.
 * `diemnhieutyle([[9, 10], [1, 2]], [[2], [1]], 3)` is 2.3.
 */
export function diemnhieutyle(ratioTable: unknown, ratioPoints: unknown, max: unknown): number {
  const pairs = tableArgument(ratioTable, 'ratioTable', 2, 2).map(([done, total]): [number, number] => {
    const [part, all] = [notNegativeArgument(done, 'done'), positive(total, 'total')];
    atMost(part, all, 'done', 'total');
    return [part, all];
  });
  const points = rows(ratioPoints);
  if (points.length !== pairs.length || points[0]?.length !== 1)
    refuse({ code: 'argument.shapesDiffer', argument: 'ratioPoints', other: 'ratioTable' });
  const each = points.map(([cell]) => notNegativeArgument(cell, 'ratioPoints'));
  positive(
    each.reduce((sum, one) => sum + one, 0),
    'ratioPoints',
  );
  return ratiosScore(pairs, each, notNegativeArgument(max, 'max'));
}

export const diemnhieutyleDefinition: Definition = {
  parameters: [
    { argument: 'ratioTable', range: true },
    { argument: 'ratioPoints', range: true },
    { argument: 'max' },
  ],
  result: 'number',
  native: (ratioTable = '', ratioPoints = '', max = '') => {
    const [done, total] = [column(ratioTable, 1), column(ratioTable, 2)];
    return unless(
      [
        `OR(COLUMNS(${ratioTable})<>2,COLUMNS(${ratioPoints})<>1,ROWS(${ratioTable})<>ROWS(${ratioPoints}))`,
        `SUMPRODUCT(--(-${done}>0))>0`,
        `SUMPRODUCT(--(-${total}>=0))>0`,
        `SUMPRODUCT(--(ROUND(${done}-${total},12)>0))>0`,
        `SUMPRODUCT(--(-${ratioPoints}>0))>0`,
        negative(max),
      ],
      ratiosNative(ratioTable, ratioPoints, max),
    );
  },
  example: {
    args: [
      {
        range: 'F9:G10',
        holds: [
          [9, 10],
          [1, 2],
        ],
      },
      { range: 'E9:E10', holds: [[2], [1]] },
      3,
    ],
    result: 2.3,
  },
};
