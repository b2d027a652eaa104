import type { ReckoningDay } from '../../../ledger/days';
import { sameText, textOf, type Cell } from '../../../rules/cell';
import { STATUS } from '../../../rules/words';
import { closedScores } from './closed-scores';
import { rowStatus } from '../../../scores/feeds';
import { compare, validClosings, type Closing, type ScoreChange } from '../../../scores/history';
import { indexYear, lastIndexYear } from '../../../ledger/index-year';
import type { EvidenceRow, Ledger, RemediationRow, ReportRow, TaskRow } from '../../../ledger/ledger';
import { reportPeriods, type ReportPeriod } from '../../../ledger/report-periods';
import { printedScores } from '../../../scores/printed-scores';
import type { Scores } from '../../../scores/scores';

/** A row of a register as it stood at the end of what the report covers; `status` is one of `STATUS`, '' while no date tells it. */
export interface Standing<R> {
  readonly row: R;
  readonly status: string;
  /** Whether it was done by then, also where no deadline says how it stands. */
  readonly isDone: boolean;
}

/** The rows of a register that a report covers, and those that are for later. */
export interface Covered<R> {
  readonly now: readonly Standing<R>[];
  readonly ahead: readonly Standing<R>[];
}

/** What a periodic CCHC report tells, before it becomes sentences. */
export interface ReportFacts {
  readonly ledger: Ledger;
  readonly period: ReportPeriod;
  /** The period that is reported next, `undefined` after that of the year. */
  readonly next: ReportPeriod | undefined;
  /** The closing from which the figures come; `undefined` when the period was not closed and they are those of now. */
  readonly closing: Closing | undefined;
  /** The day that the points are told for, as a serial number. */
  readonly day: number;
  /** The last day that the report covers: that of the period, or of the points while the period has not ended. */
  readonly until: number;
  /** As they are printed; `printedScores` says how. */
  readonly scores: Scores;
  /** The last closing before, with what changed since; `undefined` for the first. */
  readonly before:
    | { readonly closing: Closing; readonly scores: Scores; readonly changes: readonly ScoreChange[] }
    | undefined;
  /** Papers that were signed in the period, and those whose day is not known. */
  readonly evidence: readonly EvidenceRow[];
  /** What the registers hold of the period, due by its end and not settled before it, and what is due later. */
  readonly tasks: Covered<TaskRow>;
  readonly remediations: Covered<RemediationRow>;
  /** The shortcomings of last year's index, whenever they were remedied: the criteria count them all. */
  readonly ofLastIndex: readonly Standing<RemediationRow>[];
  readonly reports: Covered<ReportRow>;
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
  today: ReckoningDay,
): ReportFacts {
  const valid = validClosings(closings);
  const closing = valid.find(each => sameText(each.period, period.name));
  const day = closing?.closed ?? Math.floor(today);
  const until = Math.min(day, period.to);
  const scores = closing ? closedScores(closing, ledger, now) : now;
  const periods = reportPeriods(ledger.settings.year);
  const earlier = periods.slice(
    0,
    periods.findIndex(({ code }) => code === period.code),
  );
  const last = valid
    .filter(each => each.closed <= day && earlier.some(({ name }) => sameText(each.period, name)))
    .at(-1);
  const remediations = ledger.remediations.filter(({ shortcoming }) => textOf(shortcoming) !== '');
  const covered = <R>(rows: readonly R[], dates: (row: R) => Dates): Covered<R> =>
    coveredRows(rows, dates, period, until);
  return {
    ledger,
    period,
    next: periods[periods.findIndex(({ code }) => code === period.code) + 1],
    closing,
    day,
    until,
    scores: printedScores(scores, ledger.set),
    before: last && {
      closing: last,
      scores: printedScores(closedScores(last, ledger, now), ledger.set),
      changes: compare(last, scores),
    },
    evidence: ledger.evidence.filter(({ signed }) => !isOutside(signed, period.from, until)),
    tasks: covered(
      ledger.tasks.filter(({ task }) => textOf(task) !== ''),
      ({ due, done }) => ({ due, done }),
    ),
    remediations: covered(remediations, ({ due, done }) => ({ due, done })),
    ofLastIndex: remediations
      .filter(row => indexYear(row, ledger.settings) === lastIndexYear(ledger.settings))
      .map(row => standing(row, row, until)),
    reports: covered(ledger.reports, ({ due, sent }) => ({ due, done: sent })),
  };
}

interface Dates {
  readonly due: Cell;
  readonly done: Cell;
}

/** All parts of a report cover the same days: what was settled before them is left out, what is due after them is for later. */
function coveredRows<R>(
  rows: readonly R[],
  dates: (row: R) => Dates,
  { from, to }: ReportPeriod,
  until: number,
): Covered<R> {
  const now: Standing<R>[] = [];
  const ahead: Standing<R>[] = [];
  for (const row of rows) {
    const { due, done } = dates(row);
    const each = standing(row, { due, done }, until);
    if (each.isDone) {
      if (Number(done) >= from) now.push(each);
    } else (typeof due === 'number' && due >= to + 1 ? ahead : now).push(each);
  }
  return { now, ahead };
}

/** How a row stands at the end of a day; what was done after it was not done on it. */
function standing<R>(row: R, { due, done }: Dates, day: number): Standing<R> {
  return {
    row,
    status: statusOn(due, done, day),
    isDone: typeof done === 'number' && done > 0 && done < day + 1,
  };
}

function statusOn(due: Cell, done: Cell, day: number): string {
  return rowStatus(due, typeof done === 'number' && done >= day + 1 ? null : done, day);
}

export const isDone = (status: string): boolean => status === STATUS.onTime || status === STATUS.late;

function isOutside(date: Cell, from: number, until: number): boolean {
  return typeof date === 'number' && (date < from || date >= until + 1);
}
