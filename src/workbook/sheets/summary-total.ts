import { areasInside, OUTSIDE_PARTS, type OutsidePart } from '../../catalogue/index-set';
import type { Ledger } from '../../ledger/ledger';
import { SUMMARY_TEXT } from '../../messages/workbook-vi';
import { roundedResult, type Expr } from '../../rules/formula';
import type { Scores } from '../../scores/scores';
import { hasOutside, totalNative } from '../../scores/total-points';
import type { Dialect } from '../dialect';
import { summaryCell, type SummaryColumn } from '../places';
import type { StyleName } from '../styles';
import { putAppraisal, putIndex, summaryRange, type SummaryRow } from './summary-row';

/** How the cells of an area look in the total. */
const TOTAL_STYLE: Partial<Record<StyleName, StyleName>> = {
  status: 'totalText',
  percent: 'totalPercent',
};

/** The total on the summary, below the areas from `firstRow` on. */
export function summaryTotal(
  { row, put }: SummaryRow,
  firstRow: number,
  ledger: Ledger,
  scores: Scores,
  dialect: Dialect,
): void {
  const sum = scores.total;
  const { set } = ledger;
  const inside = (name: SummaryColumn): Expr =>
    summaryRange(name, firstRow, firstRow + areasInside(set).length - 1);
  const cells = (name: SummaryColumn, part: OutsidePart): Expr =>
    set.areas
      .flatMap((area, index) => (area.part === part ? [summaryCell(name, firstRow + index)] : []))
      .join(',');
  const column = (name: SummaryColumn): Expr => summaryRange(name, firstRow, row - 1);
  const added = (name: SummaryColumn, style: StyleName, value: number, over: Expr): void =>
    put(name, style, { formula: `ROUND(SUM(${over}),6)`, value });
  /** What the areas come to, those outside the total added and taken off, of so much that counts. */
  const whole = (name: SummaryColumn, counted: SummaryColumn = 'counted'): Expr => {
    const [bonus, penalty] = OUTSIDE_PARTS.map(part => cells(name, part)) as [Expr, Expr];
    const plus = bonus === '' ? inside(name) : `${inside(name)},${bonus}`;
    return totalNative(
      set,
      `SUM(${plus})`,
      penalty === '' ? undefined : `SUM(${penalty})`,
      summaryCell(counted, row),
    );
  };
  const signed = (name: SummaryColumn): Expr => {
    const penalty = cells(name, 'penalty');
    return roundedResult(penalty === '' ? `SUM(${column(name)})` : `SUM(${column(name)})-2*SUM(${penalty})`);
  };
  const ifAny = (name: SummaryColumn, points: Expr): Expr => `IF(COUNT(${column(name)})=0,"",${points})`;
  put('code', 'totalText', null);
  put('title', 'group', SUMMARY_TEXT.total);
  added('max', 'total', sum.max, inside('max'));
  added('counted', 'total', sum.counted, inside('counted'));
  put('self', 'total', { formula: whole('self'), value: sum.self });
  const styled: SummaryRow = {
    row,
    put: (name, style, content) => put(name, TOTAL_STYLE[style] ?? 'total', content),
  };
  putAppraisal(styled, sum, {
    appraised: ifAny('appraised', whole('appraised')),
    difference: ifAny('difference', signed('difference')),
  });
  added('survey', 'total', sum.survey, column('survey'));
  // Points outside the total are in the sum of the row, and in no row that counts.
  const own = hasOutside(set)
    ? { points: summaryCell('self', row), max: summaryCell('counted', row) }
    : { points: column('self'), max: column('counted') };
  putIndex(styled, ledger, sum, own, dialect);
  added('entered', 'totalCount', sum.entered, column('entered'));
  added('criteria', 'totalCount', sum.criteria, column('criteria'));
  added('lost', 'total', sum.lost, column('lost'));
  put('lastYear', 'total', {
    formula: ifAny('lastYear', whole('lastYear', 'max')),
    value: sum.lastYear ?? '',
  });
  put('rank', 'totalText', null);
}
