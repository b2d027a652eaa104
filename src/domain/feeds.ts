import { isBlank, type Cell } from '../rules/cell';
import type { Feed } from '../rules/rule';
import { REPORT_KIND, STATUS } from '../rules/words';
import { deadlineStatus, NEAR_DAYS } from './deadline-status';
import type { Ledger } from './ledger';

/** The status of a register row, '' while its deadline is not a date. */
export function rowStatus(due: Cell, done: Cell, today: number): string {
  if (typeof due !== 'number' || !(isBlank(done) || typeof done === 'number')) return '';
  return deadlineStatus(due, typeof done === 'number' ? done : undefined, today, NEAR_DAYS);
}

/** What a register knows about a ratio: both blank while there is nothing to count. */
export interface Fed {
  readonly done: number | '';
  readonly total: number | '';
}

const counted = (done: number, total: number): Fed =>
  total === 0 ? { done: '', total: '' } : { done, total };

/** Things that are settled on time, over all that are settled or overdue: what is not yet due does not count. */
function punctuality(statuses: readonly string[]): Fed {
  const count = (status: string): number => statuses.filter(each => each === status).length;
  return counted(count(STATUS.onTime), count(STATUS.onTime) + count(STATUS.late) + count(STATUS.overdue));
}

/** Codes of process rows such as III.3: their tasks are not those of criterion 1.11. */
export const PROCESS_CODE = 'III';

/**
 * Done and total of a register-fed criterion on a day. Remediation: done over all shortcomings listed.
 * Reports and tasks: on time over all that were due.
 */
export function fed(feed: Feed, ledger: Ledger, today: number): Fed {
  switch (feed) {
    case 'remediation': {
      const listed = ledger.remediations.filter(
        row => typeof row.shortcoming === 'string' && row.shortcoming !== '',
      );
      const done = listed.filter(row => typeof row.done === 'number' && row.done > 0);
      return counted(done.length, listed.length);
    }
    case 'reports':
      return punctuality(
        ledger.reports
          .filter(row => row.kind === REPORT_KIND.unit)
          .map(row => rowStatus(row.due, row.sent, today)),
      );
    case 'tasks':
      return punctuality(
        ledger.tasks
          .filter(row => !(typeof row.indicator === 'string' && row.indicator.startsWith(PROCESS_CODE)))
          .map(row => rowStatus(row.due, row.done, today)),
      );
  }
}

/** The same for one process row: section reports for the first, tasks that carry its code for the others. */
export function processProgress(code: string, ledger: Ledger, today: number): Fed {
  if (code === SECTION_REPORTS)
    return punctuality(
      ledger.reports
        .filter(row => row.kind === REPORT_KIND.section)
        .map(row => rowStatus(row.due, row.sent, today)),
    );
  return punctuality(
    ledger.tasks.filter(row => row.indicator === code).map(row => rowStatus(row.due, row.done, today)),
  );
}

/** The process row about reports of the sections, and the one about evidence (plan, III.1). */
export const SECTION_REPORTS = 'III.1';
export const EVIDENCE_COMPLETE = 'III.2';
