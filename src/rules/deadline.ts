import { dateWithinYear, dueKnown, isDate } from './checks';
import { firstOf, literal, type Expr } from './formula';
import type { DeadlineRule } from './rule';
import type { RuleKind } from './rule-kind';

/**
 * Points for a date against its deadline; both are serial numbers and the time of day does not count.
 * Example: `deadlineScore(46060, 46053, 1, 0.5, 15)` is 0.5. Source: "Thời gian căn cứ theo chữ ký số" (Hải Phòng 1.1.1).
 */
export function deadlineScore(
  date: number,
  due: number,
  max: number,
  latePoints: number,
  graceDays: number,
): number {
  const daysLate = Math.floor(date) - Math.floor(due);
  if (daysLate <= 0) return max;
  return daysLate <= graceDays ? latePoints : 0;
}

/** The native twin of `deadlineScore`. */
export function deadlineNative(date: Expr, due: Expr, max: Expr, latePoints: Expr, graceDays: Expr): Expr {
  const daysLate = `INT(${date})-INT(${due})`;
  return firstOf(
    [
      [`${daysLate}<=0`, max],
      [`${daysLate}<=${graceDays}`, latePoints],
    ],
    '0',
  );
}

/** Thời hạn: full points on time, late points within the days of grace. */
export const deadline: RuleKind<DeadlineRule> = {
  inputs: () => ['date'],
  checks: () => [isDate, dateWithinYear, dueKnown],
  score: (rule, max, entry) =>
    deadlineScore(Number(entry.date), Number(entry.due), max, rule.latePoints, rule.graceDays),
  native: (rule, c) =>
    deadlineNative(c.date, c.due, c.max, literal(rule.latePoints), literal(rule.graceDays)),
  custom: (rule, c) => `CCHC.DIEMHAN(${c.date},${c.due},${c.max},${rule.latePoints},${rule.graceDays})`,
  facts: ({ due, latePoints, graceDays }) => ({
    form: 'deadline',
    month: due.month,
    day: due.day,
    latePoints,
    graceDays,
  }),
};
