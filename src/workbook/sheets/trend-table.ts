import { areasInside, type Criterion } from '../../catalogue/index-set';
import type { Ledger } from '../../ledger/ledger';
import { targetOf } from '../../scores/target';
import {
  between,
  closedNative,
  firstRowNative,
  indexAtNative,
  lastRowNative,
  type HistoryColumns,
  type TrendCriteria,
} from '../../scores/trend-native';
import { SUMMARY_TEXT } from '../../messages/workbook-vi';
import { roundResult } from '../../rules/decimal';
import type { Expr } from '../../rules/formula';
import { PERIOD } from '../../rules/words';
import { absolute, range, cell } from '../address';
import type { Grid } from '../grid';
import { criteriaRange } from './lists';
import { REGISTER_HEADER_ROW, registerRange, settingName } from '../places';
import type { ChartPlan } from '../plan';
import { COLORS } from '../styles';

const PERIODS = Object.values(PERIOD);
/** The first column of the periods; what the chart draws and where closings stand is behind the chart, from `DRAWN` on. */
const FIRST = 3;
const DRAWN = 8;
/** Points that the chart needs. */
const HEIGHT = 230;

const HISTORY: HistoryColumns = {
  above: REGISTER_HEADER_ROW,
  period: registerRange('history', 'period'),
  closed: registerRange('history', 'closed'),
  criterion: registerRange('history', 'criterion'),
  score: registerRange('history', 'score'),
  state: registerRange('history', 'state'),
};
const NOT_DRAWN = { error: '#N/A' } as const;

/**
 * How the index went from one closed period to the next: a table by area beside a line of the whole unit with its
 * target. Formulas read the history, which is empty when a workbook is made. Gives the last row and the chart.
 */
export function trendTable(
  grid: Grid,
  at: number,
  ledger: Ledger,
): { readonly last: number; readonly chart: ChartPlan } {
  const { set, settings } = ledger;
  const texts = SUMMARY_TEXT.trend;
  const lastColumn = FIRST + PERIODS.length - 1;
  const [headerRow, closedRow] = [at + 1, at + 2];
  const areas = areasInside(set);
  const outside = set.areas.filter(({ part }) => part !== undefined);
  const totalRow = closedRow + areas.length + 1;
  const [targetRow, missingRow] = [totalRow + 1, totalRow + 2];
  grid.across(at, 1, lastColumn, 'heading', texts.title);
  grid.run(headerRow, 1, 'header', [...texts.headers, ...PERIODS]).fit(headerRow);

  const target = targetOf(settings);
  const targetCell = settingName('target');
  const hasTarget = `AND(ISNUMBER(${targetCell}),${targetCell}>=0,${targetCell}<=100)`;
  PERIODS.forEach((_, index) => {
    const column = FIRST + index;
    const at = (row: number): Expr => cell(row, column);
    const [period, closed, total] = [absolute(at(headerRow)), absolute(at(closedRow)), at(totalRow)];
    const [last, first] = [2, 3].map(down => absolute(cell(closedRow + down, DRAWN + index))) as [Expr, Expr];
    const rows = between(first, last, HISTORY);
    const measured = (criteria: readonly Criterion[]): TrendCriteria => ({
      codes: criteriaRange(set, criteria),
      maxima: criteria.map(({ maxPoints }) => maxPoints),
    });
    grid.set(closedRow, column, 'day', { formula: closedNative(last, HISTORY), value: '' });
    grid.set(closedRow + 2, DRAWN + index, 'drawn', { formula: lastRowNative(period, HISTORY), value: '' });
    grid.set(closedRow + 3, DRAWN + index, 'drawn', {
      formula: firstRowNative(period, closed, HISTORY),
      value: '',
    });
    areas.forEach(({ criteria }, area) =>
      grid.set(closedRow + 1 + area, column, 'index', {
        formula: indexAtNative(period, closed, measured(criteria), rows),
        value: '',
      }),
    );
    const parts = outside.map(area => ({ area, codes: criteriaRange(set, area.criteria) }));
    grid.set(totalRow, column, 'total', {
      formula: indexAtNative(
        period,
        closed,
        measured(areas.flatMap(({ criteria }) => criteria)),
        rows,
        parts.length > 0 ? { set, parts } : undefined,
      ),
      value: '',
    });
    grid.set(targetRow, column, 'index', {
      formula: `IF(${hasTarget},${targetCell},"")`,
      value: target ?? '',
    });
    const missing = `MAX(0,ROUND(${at(targetRow)}-${total},6))`;
    grid.set(missingRow, column, 'index', {
      formula: `IF(OR(${at(targetRow)}="",${total}=""),"",${missing})`,
      value: '',
    });
    const drawn = (row: number, of: number, value: number | undefined): void => {
      const drawnCell = at(of);
      grid.set(row, DRAWN + index, 'drawn', {
        formula: `IF(${drawnCell}="",NA(),${drawnCell})`,
        value: value === undefined ? NOT_DRAWN : roundResult(value),
      });
    };
    drawn(closedRow, totalRow, undefined);
    drawn(closedRow + 1, targetRow, target);
  });
  grid.set(closedRow, 1, 'code').set(closedRow, 2, 'text', texts.closed);
  areas.forEach(({ code, title }, index) => {
    const row = closedRow + 1 + index;
    grid.set(row, 1, 'code', code).set(row, 2, 'text', title).fit(row);
  });
  grid.set(totalRow, 1, 'totalText').set(totalRow, 2, 'group', texts.total);
  grid.set(targetRow, 1, 'code').set(targetRow, 2, 'text', texts.target).fit(targetRow);
  grid.set(missingRow, 1, 'code').set(missingRow, 2, 'text', texts.missing).fit(missingRow);

  const last = Math.max(missingRow, grid.reach(at, HEIGHT));
  const drawnRange = (row: number): string => range(row, DRAWN, row, DRAWN + PERIODS.length - 1);
  return {
    last,
    chart: {
      kind: 'line',
      title: texts.chart,
      categories: range(headerRow, FIRST, headerRow, lastColumn),
      series: [
        { name: texts.total, values: drawnRange(closedRow), color: COLORS.brand, line: 'strong' },
        { name: texts.target, values: drawnRange(closedRow + 1), color: COLORS.bad, line: 'dashed' },
      ],
      anchor: range(at, lastColumn + 1, last, grid.lastColumn),
      axisMaximum: 100,
    },
  };
}
