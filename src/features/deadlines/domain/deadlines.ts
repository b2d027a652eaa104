import type { ReckoningDay } from '../../../ledger/days';
import { codedTitle } from '../../../catalogue/index-set';
import { EXCEL_LIMITS } from '../../../rules/excel-limits';
import { traitsOf } from '../../../rules/asks';
import { sameText, type Cell } from '../../../rules/cell';
import { REPORT_KIND, STATUS } from '../../../rules/words';
import { NEAR_DAYS } from '../../../scores/deadline-status';
import { rowStatus } from '../../../scores/feeds';
import type { Ledger, ReportRow, TaskRow } from '../../../ledger/ledger';
import type { Place } from '../../../ledger/place';
import { reportPeriods, type ReportPeriod } from '../../../ledger/report-periods';
import { reporterOf } from '../../../ledger/reporter';
import type { Scores } from '../../../scores/scores';

/** How near a deadline is, nearest first. */
export const DUE_GROUPS = ['overdue', 'within7', 'within30', 'later'] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];

/** Days before a deadline from which it counts as coming up. */
const COMING_DAYS = 30;
/** One thing with a deadline that is not done yet. */
export interface DueItem {
  readonly kind: 'report' | 'task' | 'remediation' | 'criterion';
  /** As it was entered, '' where the row does not say. */
  readonly title: string;
  /** The day, as a serial number. */
  readonly due: number;
  /** Negative once the deadline has passed, 0 on the day itself. */
  readonly daysLeft: number;
  readonly group: DueGroup;
  /** The cell that is filled when the thing is done. */
  readonly place: Place;
  /** The role or section that answers for it, where it is known. */
  readonly owner: string | undefined;
  /** What it tells of, for a report on one of the periods of the year. */
  readonly covers: Pick<ReportPeriod, 'from' | 'to' | 'alone'> | undefined;
}

/**
 * Everything that is owed and not done yet, soonest first: reports, tasks, remediations, and criteria with a deadline
 * and no entry. Where a date is missing or is no date, the check tells. Example: on 10/3 the report of Quý I that is
 * due on 20/3 has 10 `daysLeft` and is `within30`.
 */
export function deadlines(ledger: Ledger, scores: Scores, today: ReckoningDay): DueItem[] {
  const { set, settings } = ledger;
  const reporter = reporterOf(set);
  const assigned = (
    kind: DueItem['kind'],
    register: 'tasks' | 'remediation',
    title: Cell,
    { due, done, owner }: Pick<TaskRow, 'due' | 'done' | 'owner'>,
    index: number,
  ): DueItem | undefined =>
    item(due, done, today, {
      kind,
      title: words(title),
      place: { in: 'register', register, index, field: 'done' },
      owner: words(owner) || undefined,
      covers: undefined,
    });
  const items = [
    ...ledger.reports.map((row, index) =>
      item(row.due, row.sent, today, {
        kind: 'report',
        title: [row.kind, row.section, row.period].map(words).filter(Boolean).join(' · '),
        place: { in: 'register', register: 'reports', index, field: 'sent' },
        owner: words(row.section) || (sameText(row.kind, REPORT_KIND.unit) ? reporter : undefined),
        covers: coveredBy(row, settings.year),
      }),
    ),
    ...ledger.tasks.map((row, index) => assigned('task', 'tasks', row.task, row, index)),
    ...ledger.remediations.map((row, index) =>
      assigned('remediation', 'remediation', row.shortcoming, row, index),
    ),
    ...scores.criteria
      .filter(({ criterion, outcome }) => traitsOf(criterion.rule).due && outcome.state === 'blank')
      .map(({ criterion, entry }) =>
        item(entry.due, null, today, {
          kind: 'criterion',
          title: codedTitle(criterion),
          place: { in: 'criterion', code: criterion.code, field: 'date' },
          owner: criterion.owner,
          covers: undefined,
        }),
      ),
  ];
  return items.filter(each => each !== undefined).sort((a, b) => a.due - b.due);
}

/** Things by how near their deadlines are, each group in their order. `dueGroups(items).overdue.length` counts what is late. */
export function dueGroups(items: readonly DueItem[]): Readonly<Record<DueGroup, readonly DueItem[]>> {
  const of = (group: DueGroup): readonly DueItem[] => items.filter(each => each.group === group);
  return {
    overdue: of('overdue'),
    within7: of('within7'),
    within30: of('within30'),
    later: of('later'),
  };
}

/** A due item, unless the thing is done or a date of it cannot be told. */
function item(
  due: Cell,
  done: Cell,
  today: ReckoningDay,
  facts: Pick<DueItem, 'kind' | 'title' | 'place' | 'owner' | 'covers'>,
): DueItem | undefined {
  if (typeof due !== 'number' || due < 1 || due >= EXCEL_LIMITS.lastDay + 1) return undefined;
  const status = rowStatus(due, done, today);
  if (status !== STATUS.overdue && status !== STATUS.soon && status !== STATUS.open) return undefined;
  const day = Math.floor(due);
  const daysLeft = day - Math.floor(today);
  return { ...facts, due: day, daysLeft, group: groupOf(daysLeft) };
}

function groupOf(daysLeft: number): DueGroup {
  if (daysLeft < 0) return 'overdue';
  if (daysLeft <= NEAR_DAYS) return 'within7';
  return daysLeft <= COMING_DAYS ? 'within30' : 'later';
}

function coveredBy({ period }: ReportRow, year: number): DueItem['covers'] {
  const known = reportPeriods(year).find(({ name }) => sameText(period, name));
  if (!known) return undefined;
  const { from, to, alone } = known;
  return { from, to, alone };
}

function words(cell: Cell): string {
  return typeof cell === 'string' ? cell.trim() : typeof cell === 'number' ? String(cell) : '';
}
