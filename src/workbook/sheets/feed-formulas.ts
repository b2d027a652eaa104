import type { IndexSet } from '../../catalogue/index-set';
import { literal, type Expr } from '../../rules/formula';
import type { Feed } from '../../rules/rule';
import type { DoneAndTotal } from '../../rules/rule-kind';
import { REPORT_KIND, STATUS } from '../../rules/words';
import { registerRange, settingName } from '../places';

/** Done and total as the register counts them; both empty while there is nothing to count. */
export function feedFormulas(feed: Feed, { processRows }: IndexSet): DoneAndTotal<Expr> {
  switch (feed) {
    case 'remediation':
      return unlessNone(ofLastYear(`${registerRange('remediation', 'done')},">0"`), ofLastYear());
    case 'reports':
      return reportsOnTime(REPORT_KIND.unit);
    case 'tasks':
      // Tasks that carry the code of a process row are followed there.
      return tasksOnTime(processRows.map(({ code }) => `<>${code}`));
  }
}

/** Shortcomings of last year's index, where the year is blank or a number, which meet these criteria of COUNTIFS as well. */
function ofLastYear(...conditions: readonly Expr[]): Expr {
  const year = registerRange('remediation', 'year');
  const last = `(${settingName('year')}-1)`;
  const shortcomings = `${registerRange('remediation', 'shortcoming')},"?*"`;
  // Bounds, because a bare number would also match a text that shows it.
  return [`${year},""`, `${year},">="&${last},${year},"<="&${last}`]
    .map(years => `COUNTIFS(${[shortcomings, ...conditions, years].join(',')})`)
    .join('+');
}

/** Both empty while the total is 0. */
export function unlessNone(done: Expr, total: Expr): DoneAndTotal<Expr> {
  return { done: `IF(${total}=0,"",${done})`, total: `IF(${total}=0,"",${total})` };
}

/** Reports of a kind that were sent on time, over all that were due. */
export function reportsOnTime(kind: string): DoneAndTotal<Expr> {
  return onTime('reports', [`${registerRange('reports', 'kind')},${literal(kind)}`]);
}

/** Tasks that were done on time, over all that were due, whose indicator meets each of these criteria of COUNTIFS. */
export function tasksOnTime(indicators: readonly string[]): DoneAndTotal<Expr> {
  return onTime(
    'tasks',
    indicators.map(indicator => `${registerRange('tasks', 'indicator')},${literal(indicator)}`),
  );
}

function onTime(register: 'reports' | 'tasks', conditions: readonly Expr[]): DoneAndTotal<Expr> {
  const counts = (status: string): Expr =>
    `COUNTIFS(${[...conditions, registerRange(register, 'status'), literal(status)].join(',')})`;
  const done = counts(STATUS.onTime);
  return unlessNone(done, `${done}+${counts(STATUS.late)}+${counts(STATUS.overdue)}`);
}
