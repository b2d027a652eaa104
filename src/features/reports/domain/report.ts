import { isBlank, sameText, textOf, type Cell } from '../../../rules/cell';
import { serialDate } from '../../../rules/serial-date';
import { STATUS } from '../../../rules/words';
import { closedScores } from './closed-scores';
import { rowStatus } from '../../../scores/feeds';
import { compare, validClosings, type Closing, type ScoreChange } from '../../../scores/history';
import { indexYear, lastIndexYear } from '../../../ledger/index-year';
import type { EvidenceRow, Ledger, RemediationRow, ReportRow, TaskRow } from '../../../ledger/ledger';
import { REPORT_PERIODS } from '../../../ledger/report-periods';
import type { Scores } from '../../../scores/scores';

/** One of the four CCHC reports of a year, with its days as serial numbers. */
export interface ReportPeriod {
  readonly code: (typeof REPORT_PERIODS)[number]['code'];
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** It does not go back to the start of the year. */
  readonly alone: boolean;
}

/** A row of a register as it stood on the day of the report; `status` is one of `STATUS`, '' while no date tells it. */
export interface Standing<R> {
  readonly row: R;
  readonly status: string;
  /** Whether it was done by then, also where no deadline says how it stands. */
  readonly isDone: boolean;
}

/** What a periodic CCHC report tells, before it becomes sentences. */
export interface ReportFacts {
  readonly ledger: Ledger;
  readonly period: ReportPeriod;
  /** The period that is reported next, `undefined` after that of the year. */
  readonly next: ReportPeriod | undefined;
  /** The closing from which the figures come; `undefined` when the period was not closed and they are those of now. */
  readonly closing: Closing | undefined;
  /** The day that the figures are told for, as a serial number. */
  readonly day: number;
  readonly scores: Scores;
  /** The last closing before, with what changed since; `undefined` for the first. */
  readonly before:
    | { readonly closing: Closing; readonly scores: Scores; readonly changes: readonly ScoreChange[] }
    | undefined;
  /** Papers that were signed in the period, and those whose day is not known. */
  readonly evidence: readonly EvidenceRow[];
  /** Tasks that were due by the end of the period and not settled before it. */
  readonly tasks: readonly Standing<TaskRow>[];
  /** Tasks that are due later. */
  readonly tasksAhead: readonly Standing<TaskRow>[];
  readonly remediations: readonly Standing<RemediationRow>[];
  /** Of these the ones of last year's index, which the criteria count. */
  readonly ofLastIndex: readonly Standing<RemediationRow>[];
  readonly reports: readonly Standing<ReportRow>[];
}

/** The periods of a year, in order. Example: `reportPeriods(2026)[1]` runs from 15/12/2025 to 14/6/2026. */
export function reportPeriods(year: number): ReportPeriod[] {
  return REPORT_PERIODS.map(({ code, name, from, to }) => ({
    code,
    name,
    from: serialDate(year + from.yearOffset, from.month, from.day),
    to: serialDate(year, to.month, to.day),
    alone: from.yearOffset === 0,
  }));
}

/**
 * Everything that the report on a period says. The figures are those of the closing of the period, or those of now when
 * it was not closed. Example: `reportFacts(ledger, scores, closings, reportPeriods(2026)[1]!, today).scores.total`.
 */
export function reportFacts(
  ledger: Ledger,
  now: Scores,
  closings: readonly Closing[],
  period: ReportPeriod,
  today: number,
): ReportFacts {
  const valid = validClosings(closings);
  const closing = valid.find(each => sameText(each.period, period.name));
  const day = closing?.closed ?? Math.floor(today);
  const scores = closing ? closedScores(closing, ledger, now) : now;
  const periods = reportPeriods(ledger.settings.year);
  const earlier = periods.slice(
    0,
    periods.findIndex(({ code }) => code === period.code),
  );
  const last = valid
    .filter(each => each.closed <= day && earlier.some(({ name }) => sameText(each.period, name)))
    .at(-1);
  const standing = <R>(rows: readonly R[], dates: (row: R) => readonly [due: Cell, done: Cell]) =>
    rows.map((row): Standing<R> => {
      const [due, done] = dates(row);
      return { row, status: statusOn(due, done, day), isDone: isDoneBy(done, day) };
    });
  const tasks = standing(
    ledger.tasks.filter(({ task }) => textOf(task) !== ''),
    ({ due, done }) => [due, done],
  );
  const remediations = standing(
    ledger.remediations.filter(({ shortcoming }) => textOf(shortcoming) !== ''),
    ({ due, done }) => [due, done],
  );
  const ahead = ({ row: { due }, status }: Standing<TaskRow>): boolean =>
    typeof due === 'number' && due >= period.to + 1 && !isDone(status);
  return {
    ledger,
    period,
    next: periods[periods.findIndex(({ code }) => code === period.code) + 1],
    closing,
    day,
    scores,
    before: last && {
      closing: last,
      scores: closedScores(last, ledger, now),
      changes: compare(last, scores),
    },
    evidence: ledger.evidence.filter(({ signed }) => !isOutside(signed, period)),
    tasks: tasks.filter(each => !ahead(each) && !isSettledBefore(each, period)),
    tasksAhead: tasks.filter(ahead),
    remediations,
    ofLastIndex: remediations.filter(
      ({ row }) => indexYear(row, ledger.settings) === lastIndexYear(ledger.settings),
    ),
    reports: standing(ledger.reports, ({ due, sent }) => [due, sent]),
  };
}

/** What was done after the day of the report was not done on it. */
function statusOn(due: Cell, done: Cell, day: number): string {
  return rowStatus(due, typeof done === 'number' && done >= day + 1 ? null : done, day);
}

function isDoneBy(done: Cell, day: number): boolean {
  return typeof done === 'number' && done > 0 && done < day + 1;
}

export const isDone = (status: string): boolean => status === STATUS.onTime || status === STATUS.late;

function isOutside(date: Cell, { from, to }: ReportPeriod): boolean {
  return typeof date === 'number' && !isBlank(date) && (date < from || date >= to + 1);
}

function isSettledBefore({ row: { done }, status }: Standing<TaskRow>, { from }: ReportPeriod): boolean {
  return isDone(status) && typeof done === 'number' && done < from;
}
