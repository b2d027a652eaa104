import { dateWithinYear, dueKnown, isDate } from './checks';
import { customCall } from './custom-name';
import { firstOf, literal, type Expr } from './formula';
import { isBlank } from './cell';
import { holds } from './law';
import type { BaseRule, DayOfYear } from './rule';
import type { RuleKind } from './rule-kind';
import { yearWindow } from './serial-date';

const MOST_GRACE_DAYS = 366;

/** Full points on time, `latePoints` up to `graceDays` later, then none. `due` is a default that the configuration can change. */
export interface DeadlineRule extends BaseRule {
  readonly kind: 'deadline';
  readonly due: DayOfYear;
  readonly latePoints: number;
  readonly graceDays: number;
}

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

interface DeadlineFacts {
  readonly form: 'deadline';
  readonly month: number;
  readonly day: number;
  readonly latePoints: number;
  readonly graceDays: number;
}

interface DeadlineAchieved {
  readonly form: 'deadline';
  readonly date: number;
  readonly due: number;
}

/** Thời hạn: full points on time, late points within the days of grace. */
export const deadline: RuleKind<DeadlineRule, DeadlineFacts, DeadlineAchieved> = {
  shape: { due: { keys: { month: 'number', day: 'number' } }, latePoints: 'number', graceDays: 'number' },
  laws: ({ due: { month, day }, latePoints, graceDays }) => {
    // In a year without 29 February, so that the deadline exists in every year.
    const date = new Date(Date.UTC(2001, month - 1, day));
    return [
      holds(date.getUTCMonth() === month - 1 && date.getUTCDate() === day, {
        code: 'catalogue.dueInvalid',
        month,
        day,
      }),
      holds(Number.isInteger(graceDays) && graceDays >= 0 && graceDays <= MOST_GRACE_DAYS, {
        code: 'catalogue.graceInvalid',
        days: graceDays,
      }),
      { law: 'points', points: latePoints },
    ];
  },
  asks: () => [{ input: 'date', takes: { form: 'day' } }],
  checks: () => [isDate, dateWithinYear, dueKnown],
  score: (rule, max, entry) =>
    deadlineScore(Number(entry.date), Number(entry.due), max, rule.latePoints, rule.graceDays),
  native: (rule, c) =>
    deadlineNative(c.date, c.due, c.max, literal(rule.latePoints), literal(rule.graceDays)),
  custom: (rule, c) => customCall('DIEMHAN', c.date, c.due, c.max, rule.latePoints, rule.graceDays),
  facts: ({ due, latePoints, graceDays }) => ({
    form: 'deadline',
    month: due.month,
    day: due.day,
    latePoints,
    graceDays,
  }),
  achieved: (_rule, { date, due }) => ({
    form: 'deadline',
    date: Math.floor(Number(date)),
    due: Math.floor(Number(due)),
  }),
  steps: ({ graceDays }, _max, { date, due }, { today, year }) => {
    const [now, limit] = [Math.floor(today), Math.floor(Number(due))];
    // What is signed is signed; a day that is still to come is only meant.
    if (isBlank(due) || (!isBlank(date) && Math.floor(Number(date)) <= now)) return [];
    const last = Math.min(now <= limit ? limit : limit + graceDays, yearWindow(year).to);
    return now <= last
      ? [{ does: { form: 'sign', until: last, late: now > limit }, entry: { date: last } }]
      : [];
  },
  traits: ({ due }) => ({ due }),
};
