import { noDateNative } from '../scores/deadline-status';
import { deadlineNative, deadlineScore } from '../rules/deadline';
import { roundedResult } from '../rules/formula';
import { roundResult } from '../rules/decimal';
import { day, notNegativeArgument, refuse } from './argument';
import type { Definition } from './definition';
import { counting, negative, noDay, unless } from './native';

/**
 * Điểm theo thời hạn: full points up to the deadline, late points within the days of grace, then none; none either
 * while there is no date. `diemhan(46060, 46053, 1, 0.5, 15)` is 0.5.
 */
export function diemhan(
  date: unknown,
  due: unknown,
  max: unknown,
  latePoints: unknown,
  graceDays: unknown,
): number {
  const [on, until] = [
    day(date, 'date'),
    day(due, 'due') ?? refuse({ code: 'argument.missing', argument: 'due' }),
  ];
  const [full, late] = [notNegativeArgument(max, 'max'), notNegativeArgument(latePoints, 'latePoints')];
  const grace = notNegativeArgument(graceDays, 'graceDays');
  return on === undefined ? 0 : roundResult(deadlineScore(on, until, full, late, grace));
}

export const diemhanDefinition: Definition = {
  parameters: [
    { argument: 'date' },
    { argument: 'due' },
    { argument: 'max' },
    { argument: 'latePoints', optional: true },
    { argument: 'graceDays', optional: true },
  ],
  result: 'number',
  native: (date = '', due = '', max = '', latePoints = '0', graceDays = '0') =>
    unless(
      [noDay(due), negative(max), negative(latePoints), negative(graceDays)],
      `IF(${noDateNative(date)},0,${unless(
        [noDay(date)],
        roundedResult(deadlineNative(date, due, max, latePoints, counting(graceDays))),
      )})`,
    ),
  example: {
    args: [
      { formula: 'DATE(2026,2,7)', value: 46_060 },
      { formula: 'DATE(2026,1,31)', value: 46_053 },
      1,
      0.5,
      15,
    ],
    result: 0.5,
  },
};
