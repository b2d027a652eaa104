import { isBlank, sameText, type Cell } from '../rules/cell';
import { roundResult } from '../rules/decimal';
import { isEmpty, roundedResult } from '../rules/formula';
import { numberArgument, refuse, single, tableArgument, text } from './argument';
import type { Definition } from './definition';
import { column, unless } from './native';

/** Điểm theo mức: the points beside the chosen level. `diemmuc('Khá', [['Tốt', 1], ['Khá', 0.5]])` is 0.5. */
export function diemmuc(result: unknown, levels: unknown): number {
  const chosen = single(result, 'result');
  const rows = tableArgument(levels, 'levels', 2, 2).map(([name = null, points]) => ({
    name,
    points: numberArgument(points, 'levels'),
  }));
  const found = rows.filter(({ name }) => !isBlank(chosen) && isSame(name, chosen));
  if (found.length === 0) refuse({ code: 'result.notFound', argument: 'result', within: 'levels' });
  if (found.length > 1) refuse({ code: 'result.foundTwice', argument: 'result', within: 'levels' });
  return roundResult(found[0]!.points);
}

/** A level may be a number, such as level 2 of an online service. */
function isSame(name: Cell, chosen: Cell): boolean {
  return typeof chosen === 'string' && typeof name === 'string'
    ? sameText(text(name), text(chosen))
    : name === chosen;
}

export const diemmucDefinition: Definition = {
  parameters: [{ argument: 'result' }, { argument: 'levels', range: true }],
  result: 'number',
  native: (result = '', levels = '') => {
    const same = `(${column(levels, 1)}=${result})`;
    return unless(
      [isEmpty(result), `SUMPRODUCT(--${same})<>1`],
      roundedResult(`SUMPRODUCT(${same}*${column(levels, 2)})`),
    );
  },
  example: {
    args: [
      'Kịp thời',
      [
        ['Kịp thời', 1],
        ['Không kịp thời', 0.5],
        ['Không ban hành', 0],
      ],
    ],
    result: 1,
  },
};
