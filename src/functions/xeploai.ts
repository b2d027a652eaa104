import { ratingNative, ratingOf, reachesNative } from '../scores/rating';
import { isBlank } from '../rules/cell';
import { isEmpty } from '../rules/formula';
import { isLeftOut, notNegativeArgument, refuse, tableArgument, text, within } from './argument';
import type { Definition } from './definition';
import { column, exceeds, negative, unless } from './native';

/**
 * Xếp loại: the name beside the highest bound that the index reaches, whatever the order of the table. A third column
 * holds the share below which no criterion may fall, and `lowest` is the lowest share of a criterion.
 * `xeploai(92, [['A', 90], ['B', 80]])` is "A".
 */
export function xeploai(index: unknown, ratings: unknown, lowest: unknown): string {
  const at = notNegativeArgument(index, 'index');
  const share = isLeftOut(lowest, 'lowest')
    ? undefined
    : within(notNegativeArgument(lowest, 'lowest'), 'lowest', 0, 1);
  const bands = tableArgument(ratings, 'ratings', 2, 3).map(([name = null, from, floor]) => ({
    name: isBlank(name) || name === 0 ? '' : text(name),
    from: notNegativeArgument(from, 'ratings'),
    floor: share === undefined ? 0 : notNegativeArgument(floor, 'ratings'),
  }));
  const named = bands.filter(({ name }) => name !== '');
  return ratingOf(at, named, share) ?? refuse({ code: 'result.noBand' });
}

export const xeploaiDefinition: Definition = {
  parameters: [
    { argument: 'index' },
    { argument: 'ratings', range: true },
    { argument: 'lowest', optional: true },
  ],
  result: 'string',
  native: (index = '', ratings = '', lowest) => {
    const [names, bounds] = [column(ratings, 1), column(ratings, 2)];
    const named = `NOT(${isEmpty(names)})`;
    const floors = `IF(COLUMNS(${ratings})>2,${column(ratings, 3)},0)`;
    return unless(
      [
        negative(index),
        `SUMPRODUCT(--(${bounds}<0))>0`,
        ...(lowest === undefined ? [] : [negative(lowest), exceeds(lowest, '1')]),
      ],
      ratingNative(index, names, bounds, [
        named,
        ...(lowest === undefined ? [] : [reachesNative(lowest, floors)]),
      ]),
    );
  },
  example: {
    args: [
      84.5,
      [
        ['Xuất sắc', 90],
        ['Tốt', 80],
        ['Khá', 65],
        ['Trung bình', 0],
      ],
    ],
    result: 'Tốt',
  },
};
