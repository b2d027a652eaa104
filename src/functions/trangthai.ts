import { deadlineStatus, deadlineStatusNative, NEAR_DAYS, noDateNative } from '../scores/deadline-status';
import { STATUS } from '../rules/words';
import { day, isLeftOut, notNegativeArgument, refuse } from './argument';
import type { Definition } from './definition';
import { counting, negative, noDay, unless } from './native';

/**
 * Trạng thái: how a thing with a deadline stands today; nothing while there is no deadline.
 * `trangthai(46053, null, 46050)` is "Sắp đến hạn".
 */
export function trangthai(due: unknown, doneDate: unknown, today: unknown, nearDays: unknown): string {
  const until = day(due, 'due');
  if (until === undefined) return '';
  const done = day(doneDate, 'doneDate');
  const now = day(today, 'today') ?? refuse({ code: 'argument.missing', argument: 'today' });
  const near = isLeftOut(nearDays, 'nearDays') ? NEAR_DAYS : notNegativeArgument(nearDays, 'nearDays');
  return deadlineStatus(until, done, now, near);
}

export const trangthaiDefinition: Definition = {
  parameters: [
    { argument: 'due' },
    { argument: 'doneDate' },
    { argument: 'today' },
    { argument: 'nearDays', optional: true },
  ],
  result: 'string',
  native: (due = '', doneDate = '', today = '', nearDays = String(NEAR_DAYS)) =>
    `IF(${noDateNative(due)},"",${unless(
      [
        noDay(due),
        `IF(${noDateNative(doneDate)},FALSE,${noDay(doneDate) ?? 'FALSE'})`,
        noDay(today),
        negative(nearDays),
      ],
      deadlineStatusNative(due, doneDate, today, counting(nearDays)),
    )})`,
  example: {
    args: [{ formula: 'DATE(2026,1,31)', value: 46_053 }, '', { formula: 'DATE(2026,1,28)', value: 46_050 }],
    result: STATUS.soon,
  },
};
