import type { Ledger } from '../../ledger/ledger';
import { outsideTitle } from '../../messages/outside-title';
import { traitsOf } from '../../rules/asks';
import { constantOf } from '../../rules/cell';
import { literal, type Expr } from '../../rules/formula';
import { LEFT_OUT } from '../../rules/words';
import { appraisedNative, differenceNative } from '../../scores/appraisal';
import { countedNative } from '../../scores/index-value';
import type { AreaScore } from '../../scores/scores';
import { cappedNative } from '../../scores/total-points';
import { cell, onSheet } from '../address';
import type { Dialect } from '../dialect';
import { areaColumn, areaLayout, areaRange, summaryCell } from '../places';
import { putAppraisal, putIndex, type SummaryRow } from './summary-row';

/** The row of an area on the summary; what lies outside the total has points, and no index. */
export function summaryArea(at: SummaryRow, ledger: Ledger, score: AreaScore, dialect: Dialect): void {
  const { row, put } = at;
  const source = score.area;
  const [max, points] = [areaRange(source, 'max'), areaRange(source, 'score')];
  const [first, second] = [areaRange(source, 'appraised1'), areaRange(source, 'appraised2')];
  put('code', 'code', source.code);
  put('title', 'text', outsideTitle(source.title, source.part));
  put('self', 'score', { formula: cappedNative(source, `ROUND(SUM(${points}),6)`), value: score.self });
  const columns = { first, second, maxima: max, scores: points };
  putAppraisal(at, score, {
    appraised: cappedNative(source, appraisedNative(columns)),
    difference: differenceNative(summaryCell('appraised', row), columns),
  });
  const survey = surveyFormula(score);
  if (survey === undefined) put('survey', 'unused', null);
  else put('survey', 'points', { formula: survey, value: score.survey });
  if (source.part === undefined) {
    put('max', 'points', { formula: `SUM(${max})`, value: score.max });
    put('counted', 'points', { formula: countedNative(points, max), value: score.counted });
    putIndex(at, ledger, score, { points, max }, dialect);
    put('lost', 'points', {
      formula: `ROUND(SUMPRODUCT(--ISNUMBER(${points}),${max})-SUM(${points}),6)`,
      value: score.lost,
    });
  } else {
    put('max', 'points', source.maxPoints);
    for (const column of ['counted', 'index', 'rating'] as const) put(column, 'unused', null);
    if (source.part === 'penalty')
      put('lost', 'points', { formula: `ROUND(SUM(${points}),6)`, value: score.lost });
    else put('lost', 'unused', null);
  }
  put('entered', 'count', {
    formula: `COUNT(${points})+COUNTIF(${points},${literal(LEFT_OUT)})`,
    value: score.entered,
  });
  put('criteria', 'count', { formula: `COUNT(${max})`, value: score.criteria });
  const last = ledger.lastYear[source.code] ?? null;
  put('lastYear', 'entryPoints', constantOf(last));
}

/** The survey points of an area: the scores of its survey criteria; `undefined` when it has none. */
function surveyFormula({ area: source }: AreaScore): Expr | undefined {
  const cells = areaLayout(source).rows.flatMap(row =>
    row.kind === 'criterion' && traitsOf(source.criteria[row.index]!.rule).bySurvey
      ? [onSheet(source.sheet, cell(row.row, areaColumn('score')))]
      : [],
  );
  return cells.length === 0 ? undefined : `SUM(${cells.join(',')})`;
}
