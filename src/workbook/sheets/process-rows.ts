import type { ReckoningDay } from '../../ledger/days';
import type { Area, ProcessRow } from '../../catalogue/index-set';
import { processProgress, type Fed } from '../../scores/feeds';
import type { Ledger } from '../../ledger/ledger';
import type { Scores } from '../../scores/scores';
import { SUMMARY_TEXT } from '../../messages/workbook-vi';
import { comparable } from '../../rules/decimal';
import type { Expr } from '../../rules/formula';
import type { DoneAndTotal } from '../../rules/rule-kind';
import { REPORT_KIND } from '../../rules/words';
import { cell } from '../address';
import { reportsOnTime, tasksOnTime, unlessNone } from './feed-formulas';
import type { Grid } from '../grid';
import { areaRange } from '../places';

/** The indicators that are followed but not scored; returns the last row. */
export function processRows(
  grid: Grid,
  at: number,
  ledger: Ledger,
  scores: Scores,
  today: ReckoningDay,
): number {
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

function progressOf(
  { code, fedBy }: ProcessRow,
  ledger: Ledger,
  { criteria }: Scores,
  today: ReckoningDay,
): Fed {
  if (fedBy !== 'evidence') return processProgress(code, fedBy, ledger, today);
  const scored = criteria.filter(({ score }) => (score ?? 0) > 0);
  if (scored.length === 0) return { done: '', total: '' };
  return { done: scored.filter(({ evidence }) => evidence > 0).length, total: scored.length };
}

function processFormulas({ code, fedBy }: ProcessRow, { set }: Ledger): DoneAndTotal<Expr> {
  switch (fedBy) {
    case 'evidence': {
      const sum = (count: (area: Area) => Expr): Expr => set.areas.map(count).join('+');
      return unlessNone(
        sum(each => `COUNTIFS(${areaRange(each, 'score')},">0",${areaRange(each, 'evidence')},">0")`),
        sum(each => `COUNTIF(${areaRange(each, 'score')},">0")`),
      );
    }
    case 'sectionReports':
      return reportsOnTime(REPORT_KIND.section);
    case 'tasks':
      return tasksOnTime([code]);
  }
}
