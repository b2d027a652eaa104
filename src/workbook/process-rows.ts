import type { ProcessRow } from '../catalogue/index-set';
import { processProgress, type Fed } from '../domain/feeds';
import type { Ledger } from '../domain/ledger';
import type { Scores } from '../domain/scores';
import { SUMMARY_TEXT } from '../messages/workbook-vi';
import { comparable } from '../rules/decimal';
import { literal, type Expr } from '../rules/formula';
import { REPORT_KIND, STATUS } from '../rules/words';
import { cell } from './address';
import type { Grid } from './grid';
import { areaRange, registerRange } from './places';

/** The indicators that are followed but not scored; returns the last row. */
export function processRows(grid: Grid, at: number, ledger: Ledger, scores: Scores, today: number): number {
  const { processRows: rows } = ledger.set;
  if (rows.length === 0) return at;
  grid.across(at, 1, SUMMARY_TEXT.processHeaders.length, 'heading', SUMMARY_TEXT.process);
  grid.run(at + 1, 1, 'header', SUMMARY_TEXT.processHeaders).fit(at + 1);
  rows.forEach((process, index) => {
    const row = at + 2 + index;
    const progress = progressOf(process, ledger, scores, today);
    const formulas = processFormulas(process, ledger);
    const [done, total] = [cell(row, 3), cell(row, 4)];
    grid.set(row, 1, 'code', process.code).set(row, 2, 'text', process.title);
    grid.set(row, 3, 'count', { formula: formulas.done, value: progress.done });
    grid.set(row, 4, 'count', { formula: formulas.total, value: progress.total });
    grid.set(row, 5, 'percent', {
      formula: `IF(${total}="","",ROUND(${done}/${total},12))`,
      value: progress.total === '' ? '' : comparable(Number(progress.done) / progress.total),
    });
    grid.fit(row);
  });
  return at + 1 + rows.length;
}

function progressOf({ code, fedBy }: ProcessRow, ledger: Ledger, { criteria }: Scores, today: number): Fed {
  if (fedBy !== 'evidence') return processProgress(code, fedBy, ledger, today);
  const scored = criteria.filter(({ score }) => (score ?? 0) > 0);
  if (scored.length === 0) return { done: '', total: '' };
  return { done: scored.filter(({ evidence }) => evidence > 0).length, total: scored.length };
}

function processFormulas(
  { code, fedBy }: ProcessRow,
  { set }: Ledger,
): { readonly done: Expr; readonly total: Expr } {
  const unlessZero = (total: Expr, value: Expr): Expr => `IF(${total}=0,"",${value})`;
  if (fedBy === 'evidence') {
    const total = set.areas.map(each => `COUNTIF(${areaRange(each, 'score')},">0")`).join('+');
    const done = set.areas
      .map(each => `COUNTIFS(${areaRange(each, 'score')},">0",${areaRange(each, 'evidence')},">0")`)
      .join('+');
    return { done: unlessZero(total, done), total: unlessZero(total, total) };
  }
  const counts = (status: string): Expr =>
    fedBy === 'sectionReports'
      ? `COUNTIFS(${registerRange('reports', 'kind')},${literal(REPORT_KIND.section)},${registerRange('reports', 'status')},${literal(status)})`
      : `COUNTIFS(${registerRange('tasks', 'indicator')},${literal(code)},${registerRange('tasks', 'status')},${literal(status)})`;
  const done = counts(STATUS.onTime);
  const total = `${done}+${counts(STATUS.late)}+${counts(STATUS.overdue)}`;
  return { done: unlessZero(total, done), total: unlessZero(total, total) };
}
