import { deadlineStatus, deadlineStatusNative, NEAR_DAYS } from '../domain/deadline-status';
import { isEmpty } from '../rules/formula';
import { STATUS } from '../rules/words';
import { day, isLeftOut, LAST_DAY, notNegative, refuse } from './argument';
import type { Definition } from './definition';
import { negative, noDay, unless } from './native';

/**
 * Trạng thái: how a thing with a deadline stands today; nothing while there is no deadline.
 * `trangthai(46053, null, 46050)` is "Sắp đến hạn".
 */
export function trangthai(due: unknown, doneDate: unknown, today: unknown, nearDays: unknown): string {
  const until = day(due, 'due');
  if (until === undefined) return '';
  const done = day(doneDate, 'doneDate');
  const now = day(today, 'today') ?? refuse({ code: 'argument.missing', argument: 'today' });
  const near = isLeftOut(nearDays, 'nearDays') ? NEAR_DAYS : notNegative(nearDays, 'nearDays');
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
    `IF(OR(${isEmpty(due)},${due}=0),"",${unless(
      [
        noDay(due, LAST_DAY),
        `AND(N(${doneDate})<>0,OR(${noDay(`N(${doneDate})`, LAST_DAY)}))`,
        noDay(today, LAST_DAY),
        negative(nearDays),
      ],
      deadlineStatusNative(due, doneDate, today, nearDays),
    )})`,
  example: { args: ['31/01/2026', '', '28/01/2026'], result: STATUS.soon },
};
