import type { ReckoningDay } from '../ledger/days';
import { firstOf, isEmpty, literal, type Expr } from '../rules/formula';
import { STATUS } from '../rules/words';

/** Days before a deadline from which it counts as near. */
export const NEAR_DAYS = 7;

/**
 * How a thing with a deadline stands on a day; all dates are serial numbers and the time of day does not count.
 * Example: `deadlineStatus(46053, undefined, 46050, 7)` is "Sắp đến hạn".
 */
export function deadlineStatus(
  due: number,
  done: number | undefined,
  today: ReckoningDay,
  nearDays: number,
): string {
  const dueDay = Math.floor(due);
  if (done !== undefined && Math.floor(done) !== 0)
    return Math.floor(done) <= dueDay ? STATUS.onTime : STATUS.late;
  if (Math.floor(today) > dueDay) return STATUS.overdue;
  return dueDay - Math.floor(today) <= nearDays ? STATUS.soon : STATUS.open;
}

/** Nothing, or the day 0 of a cell that only looks like a date: in a formula a cell without a date. */
export function noDateNative(cell: Expr): Expr {
  return `IF(${isEmpty(cell)},TRUE,INT(${cell})=0)`;
}

/** The native twin of `deadlineStatus`; a `done` cell without a date means not done. */
export function deadlineStatusNative(due: Expr, done: Expr, today: Expr, nearDays: Expr): Expr {
  const open = firstOf(
    [
      [`INT(${today})>INT(${due})`, literal(STATUS.overdue)],
      [`INT(${due})-INT(${today})<=${nearDays}`, literal(STATUS.soon)],
    ],
    literal(STATUS.open),
  );
  return `IF(${noDateNative(done)},${open},IF(INT(${done})<=INT(${due}),${literal(STATUS.onTime)},${literal(STATUS.late)}))`;
}
