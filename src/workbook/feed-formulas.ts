import type { IndexSet } from '../catalogue/index-set';
import { literal, type Expr } from '../rules/formula';
import type { Feed } from '../rules/rule';
import { REPORT_KIND, STATUS } from '../rules/words';
import { registerRange } from './places';

/** Done and total as the register counts them; both empty while there is nothing to count. */
export function feedFormulas(
  feed: Feed,
  { processRows }: IndexSet,
): { readonly done: Expr; readonly total: Expr } {
  const unlessZero = (total: Expr, value: Expr): Expr => `IF(${total}=0,"",${value})`;
  if (feed === 'remediation') {
    const total = `COUNTIF(${registerRange('remediation', 'shortcoming')},"?*")`;
    const done = `COUNTIFS(${registerRange('remediation', 'shortcoming')},"?*",${registerRange('remediation', 'done')},">0")`;
    return { done: unlessZero(total, done), total: unlessZero(total, total) };
  }
  // Tasks that carry the code of a process row are followed there.
  const ordinary = processRows.map(
    ({ code }) => `${registerRange('tasks', 'indicator')},${literal(`<>${code}`)}`,
  );
  const counts = (status: string): Expr =>
    feed === 'reports'
      ? `COUNTIFS(${registerRange('reports', 'kind')},${literal(REPORT_KIND.unit)},${registerRange('reports', 'status')},${literal(status)})`
      : `COUNTIFS(${[...ordinary, registerRange('tasks', 'status')].join(',')},${literal(status)})`;
  const done = counts(STATUS.onTime);
  const total = `${done}+${counts(STATUS.late)}+${counts(STATUS.overdue)}`;
  return { done: unlessZero(total, done), total: unlessZero(total, total) };
}
