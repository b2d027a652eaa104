import type { ReckoningDay } from '../ledger/days';
import type { IndexSet, ProcessFeed } from '../catalogue/index-set';
import { isBlank, isUnread, sameText, type Cell, type CellUnread } from '../rules/cell';
import { isRegisterGone } from '../ledger/gap';
import { anyRows, rowCell } from '../ledger/register-rows';
import type { EnteredColumn } from '../ledger/registers';
import type { Feed } from '../rules/rule';
import type { DoneAndTotal } from '../rules/rule-kind';
import { REPORT_KIND, STATUS } from '../rules/words';
import { deadlineStatus, NEAR_DAYS } from './deadline-status';
import { indexYear, lastIndexYear } from '../ledger/index-year';
import type { Ledger, RemediationRow, Settings, TaskRow } from '../ledger/ledger';

/** The status of a register row, '' while its deadline is not a date. */
export function rowStatus(due: Cell, done: Cell, today: ReckoningDay): string {
  if (typeof due !== 'number' || !(isBlank(done) || typeof done === 'number')) return '';
  return deadlineStatus(due, typeof done === 'number' ? done : undefined, today, NEAR_DAYS);
}

/** What a register knows about a ratio: both blank while there is nothing to count. */
export type Fed = DoneAndTotal<number | ''>;

/** What the rows of a register are counted by. */
const COUNTED: { readonly [F in Feed]: readonly EnteredColumn<F>[] } = {
  remediation: ['shortcoming', 'year', 'done'],
  reports: ['kind', 'due', 'sent'],
  tasks: ['indicator', 'due', 'done'],
};

const UNREAD: DoneAndTotal<CellUnread> = { done: { unread: 'missing' }, total: { unread: 'missing' } };

const counted = (done: number, total: number): Fed =>
  total === 0 ? { done: '', total: '' } : { done, total };

/** Things that are settled on time, over all that are settled or overdue: what is not yet due does not count. */
function punctuality(statuses: readonly string[]): Fed {
  const count = (status: string): number => statuses.filter(each => each === status).length;
  return counted(count(STATUS.onTime), count(STATUS.onTime) + count(STATUS.late) + count(STATUS.overdue));
}

/**
 * Done and total of a register-fed criterion on a day. Remediation: done over all shortcomings of last year's index.
 * Reports and tasks: on time over all that were due. Unread where rows may be missing.
 */
export function fed(feed: Feed, ledger: Ledger, today: ReckoningDay): Fed | DoneAndTotal<CellUnread> {
  if (isUncounted(feed, ledger)) return UNREAD;
  switch (feed) {
    case 'remediation': {
      const listed = ledger.remediations.filter(row => isListed(row, ledger.settings));
      return counted(listed.filter(isRemedied).length, listed.length);
    }
    case 'reports':
      return reportsOnTime(REPORT_KIND.unit, ledger, today);
    case 'tasks':
      return tasksOnTime(row => !isProcessTask(row, ledger.set), ledger, today);
  }
}

/**
 * The rows of a register, by their index, that are not done and would count as done for a criterion if they were done by
 * their deadline; of those that go by a deadline none whose has passed. Example: on 30/9 the report that is due on 20/12.
 */
export function stillOpen(feed: Feed, ledger: Ledger, today: ReckoningDay): readonly number[] {
  const isOpen = (due: Cell, done: Cell): boolean => {
    const status = rowStatus(due, done, today);
    return status === STATUS.open || status === STATUS.soon;
  };
  const open: { readonly [F in Feed]: () => readonly boolean[] } = {
    remediation: () => ledger.remediations.map(row => isListed(row, ledger.settings) && isBlank(row.done)),
    reports: () =>
      ledger.reports.map(row => sameText(row.kind, REPORT_KIND.unit) && isOpen(row.due, row.sent)),
    tasks: () => ledger.tasks.map(row => !isProcessTask(row, ledger.set) && isOpen(row.due, row.done)),
  };
  return open[feed]().flatMap((is, index) => (is ? [index] : []));
}

/** `fed` for a process row, but for those that are fed by evidence: they need the scores. */
export function processProgress(
  code: string,
  fedBy: Exclude<ProcessFeed, 'evidence'>,
  ledger: Ledger,
  today: ReckoningDay,
): Fed {
  return fedBy === 'sectionReports'
    ? reportsOnTime(REPORT_KIND.section, ledger, today)
    : tasksOnTime(row => sameText(row.indicator, code), ledger, today);
}

/** Whether a shortcoming is remedied: only a day says so, and no words such as "đang làm" that stand in its place. */
export function isRemedied({ done }: Pick<RemediationRow, 'done'>): boolean {
  return typeof done === 'number' && done > 0;
}

/** Whether a shortcoming is one of last year's index. */
function isListed(row: RemediationRow, settings: Settings): boolean {
  return (
    typeof row.shortcoming === 'string' &&
    row.shortcoming !== '' &&
    indexYear(row, settings) === lastIndexYear(settings)
  );
}

/** Whether rows of a register may be missing, or what they are counted by was not read. */
function isUncounted(register: Feed, ledger: Ledger): boolean {
  return (
    isRegisterGone(ledger.gaps, register) ||
    anyRows(ledger, register).some(row => COUNTED[register].some(column => isUnread(rowCell(row, column))))
  );
}

function reportsOnTime(kind: string, { reports }: Ledger, today: ReckoningDay): Fed {
  return punctuality(
    reports.filter(row => sameText(row.kind, kind)).map(row => rowStatus(row.due, row.sent, today)),
  );
}

function tasksOnTime(counts: (row: TaskRow) => boolean, { tasks }: Ledger, today: ReckoningDay): Fed {
  return punctuality(tasks.filter(counts).map(row => rowStatus(row.due, row.done, today)));
}

/** Tasks that carry the code of a process row are followed there and not counted for a criterion. */
function isProcessTask({ indicator }: TaskRow, { processRows }: IndexSet): boolean {
  return processRows.some(({ code }) => sameText(indicator, code));
}
