import { countedNative, indexNative } from '../domain/index-value';
import { EVIDENCE_COMPLETE, processProgress, SECTION_REPORTS } from '../domain/feeds';
import type { Ledger } from '../domain/ledger';
import { rankNative, ranks } from '../domain/rank';
import { ratingNative } from '../domain/rating';
import type { AreaScore, Scores, Sum } from '../domain/scores';
import { AREA_TEXT, SHEET_NAME, SUMMARY_TEXT } from '../messages/workbook-vi';
import { isError } from '../rules/cell';
import { comparable } from '../rules/decimal';
import { literal, type Expr } from '../rules/formula';
import { LEFT_OUT, REPORT_KIND, STATUS, TIES } from '../rules/words';
import { absolute, area as rangeOf, cell } from './address';
import { sampleLine, unitLine } from './area-sheet';
import { inDialect, type Dialect } from './dialect';
import { Grid } from './grid';
import {
  areaColumn,
  areaLayout,
  areaRange,
  ratingTable,
  registerRange,
  settingName,
  SUMMARY_COLUMNS,
  SUMMARY_HEADER_ROW,
  summaryCell,
  type SummaryColumn,
} from './places';
import type { CellValue, FormulaCell, SheetPlan } from './plan';
import { onSheet } from './address';
import { COLORS, type StyleName } from './styles';

const WIDTHS: Readonly<Record<SummaryColumn, number>> = {
  code: 6,
  title: 40,
  max: 8,
  counted: 8,
  self: 8,
  appraised: 9,
  survey: 8,
  index: 8.5,
  rating: 12,
  entered: 8,
  criteria: 8,
  lost: 8,
  lastYear: 9,
  rank: 9,
};
/** Decimals that area indices are ranked by. */
const RANK_DECIMALS = 2;
const CHART_ROWS = 16;

type Put = (column: SummaryColumn, style: StyleName, content: CellValue | FormulaCell) => void;

/** What the Chairman reads: points, index and rating by area and in total, process indicators, a chart, the signature. */
export function summarySheet(ledger: Ledger, scores: Scores, today: number, dialect: Dialect): SheetPlan {
  const { set } = ledger;
  const last = SUMMARY_COLUMNS.length;
  const grid = new Grid(SUMMARY_COLUMNS.map(name => WIDTHS[name]));
  const firstRow = SUMMARY_HEADER_ROW + 1;
  const totalRow = firstRow + set.areas.length;
  grid.across(1, 1, last, 'title', {
    formula: `${literal(SUMMARY_TEXT.title)}&${settingName('year')}`,
    value: `${SUMMARY_TEXT.title}${ledger.settings.year}`,
  });
  grid.across(2, 1, last, 'subtitle', unitLine(ledger));
  grid.across(3, 1, last, 'warning', sampleLine(ledger));
  grid.run(SUMMARY_HEADER_ROW, 1, 'header', SUMMARY_TEXT.headers).height(SUMMARY_HEADER_ROW, 48);

  const putAt =
    (row: number): Put =>
    (column, style, content) =>
      grid.set(row, SUMMARY_COLUMNS.indexOf(column) + 1, style, content);
  const areaRanks = ranks(
    scores.areas.map(({ index }) => index),
    'competition',
    RANK_DECIMALS,
  );
  scores.areas.forEach((score, index) => {
    const row = firstRow + index;
    areaRow(putAt(row), row, ledger, score, dialect);
    const own = summaryCell('index', row);
    const all = absolute(rangeOf(firstRow, 8, totalRow - 1, 8));
    const rank = inDialect(
      {
        custom: `CCHC.XEPHANG(${own},${all},${literal(TIES.competition)},${RANK_DECIMALS})`,
        native: rankNative(own, all, literal(TIES.competition), String(RANK_DECIMALS)),
      },
      dialect,
    );
    const blank = `OR(${own}="",${summaryCell('entered', row)}=0)`;
    putAt(row)('rank', 'count', {
      formula: `IF(${blank},"",IFERROR(${rank},""))`,
      value: score.entered === 0 ? '' : (areaRanks[index] ?? ''),
    });
    grid.fit(row);
  });
  total(putAt(totalRow), firstRow, totalRow, ledger, scores.total, dialect);

  const afterProcess = processRows(grid, totalRow + 2, ledger, scores, today);
  const chartRow = afterProcess + 1;
  const signRow = chartRow + CHART_ROWS + 1;
  grid.across(signRow, 9, last, 'signature', SUMMARY_TEXT.signature);
  grid.across(signRow + 1, 9, last, 'signature', {
    formula: `${settingName('signerTitle')}&""`,
    value: ledger.settings.signerTitle,
  });
  grid.across(signRow + 5, 9, last, 'signature', {
    formula: `${settingName('signerName')}&""`,
    value: ledger.settings.signerName,
  });

  return {
    name: SHEET_NAME.summary,
    visibility: 'visible',
    tabColor: COLORS.brand,
    columns: grid.columns,
    rows: grid.rows(),
    merges: grid.merges,
    validations: set.areas.map((_, index) => ({
      address: summaryCell('lastYear', firstRow + index),
      rule: { kind: 'decimal', min: 0, max: summaryCell('max', firstRow + index) },
      alert: { title: AREA_TEXT.alert.title, message: SUMMARY_TEXT.lastYearAlert },
    })),
    conditionals: [],
    charts: [
      {
        title: SUMMARY_TEXT.chart,
        categories: rangeOf(firstRow, 2, totalRow - 1, 2),
        values: rangeOf(firstRow, 8, totalRow - 1, 8),
        anchor: rangeOf(chartRow, 1, chartRow + CHART_ROWS - 1, last),
        color: COLORS.brand,
        axisMaximum: 100,
      },
    ],
    freeze: { rows: SUMMARY_HEADER_ROW, columns: 2 },
    protected: true,
    print: { orientation: 'landscape', area: grid.extent, pagesHigh: 1 },
  };
}

function areaRow(put: Put, row: number, ledger: Ledger, score: AreaScore, dialect: Dialect): void {
  const source = score.area;
  const [max, points] = [areaRange(source, 'max'), areaRange(source, 'score')];
  const [first, second] = [areaRange(source, 'appraised1'), areaRange(source, 'appraised2')];
  put('code', 'code', source.code);
  put('title', 'text', source.title);
  put('max', 'points', { formula: `SUM(${max})`, value: score.max });
  put('counted', 'points', { formula: countedNative(points, max), value: score.counted });
  put('self', 'score', { formula: `ROUND(SUM(${points}),6)`, value: score.self });
  put('appraised', 'points', {
    formula: `ROUND(SUM(${second})+SUMPRODUCT(--(${second}=""),${first}),6)`,
    value: score.appraised,
  });
  put('survey', 'points', { formula: surveyFormula(score), value: score.survey });
  indexAndRating(put, row, ledger, score, { points, max }, dialect);
  put('entered', 'count', {
    formula: `COUNT(${points})+COUNTIF(${points},${literal(LEFT_OUT)})`,
    value: score.entered,
  });
  put('criteria', 'count', { formula: `COUNT(${max})`, value: score.criteria });
  put('lost', 'points', {
    formula: `ROUND(${summaryCell('counted', row)}-${summaryCell('self', row)},6)`,
    value: score.lost,
  });
  const last = ledger.lastYear[source.code] ?? null;
  put('lastYear', 'entryPoints', isError(last) ? null : last);
}

/** The survey points of an area: the scores of its survey criteria. */
function surveyFormula({ area: source }: AreaScore): Expr {
  const cells = areaLayout(source).rows.flatMap(row =>
    row.kind === 'criterion' && source.criteria[row.index]!.rule.kind === 'survey'
      ? [onSheet(source.sheet, cell(row.row, areaColumn('score')))]
      : [],
  );
  return cells.length === 0 ? '0' : `SUM(${cells.join(',')})`;
}

function indexAndRating(
  put: Put,
  row: number,
  { set }: Ledger,
  sum: Sum,
  { points, max }: { readonly points: Expr; readonly max: Expr },
  dialect: Dialect,
): void {
  const index = inDialect(
    { custom: `CCHC.CHISO(${points},${max})`, native: indexNative(points, max) },
    dialect,
  );
  put('index', 'index', {
    formula: `IF(${summaryCell('counted', row)}=0,"",${index})`,
    value: sum.index ?? '',
  });
  const own = summaryCell('index', row);
  const rating = inDialect(
    {
      custom: `CCHC.XEPLOAI(${own},${ratingTable(set, 'table')})`,
      native: ratingNative(own, ratingTable(set, 'names'), ratingTable(set, 'bounds')),
    },
    dialect,
  );
  put('rating', 'status', { formula: `IF(${own}="","",IFERROR(${rating},""))`, value: sum.rating ?? '' });
}

function total(put: Put, firstRow: number, row: number, ledger: Ledger, sum: Sum, dialect: Dialect): void {
  const column = (name: SummaryColumn): Expr =>
    `${summaryCell(name, firstRow)}:${summaryCell(name, row - 1)}`;
  const added = (name: SummaryColumn, style: StyleName, value: number): void =>
    put(name, style, { formula: `ROUND(SUM(${column(name)}),6)`, value });
  put('code', 'totalText', null);
  put('title', 'group', SUMMARY_TEXT.total);
  added('max', 'total', sum.max);
  added('counted', 'total', sum.counted);
  added('self', 'total', sum.self);
  added('appraised', 'total', sum.appraised);
  added('survey', 'total', sum.survey);
  const styled: Put = (name, style, content) =>
    put(name, style === 'status' ? 'totalText' : 'total', content);
  indexAndRating(styled, row, ledger, sum, { points: column('self'), max: column('counted') }, dialect);
  added('entered', 'totalCount', sum.entered);
  added('criteria', 'totalCount', sum.criteria);
  added('lost', 'total', sum.lost);
  put('lastYear', 'total', {
    formula: `IF(COUNT(${column('lastYear')})=0,"",ROUND(SUM(${column('lastYear')}),6))`,
    value: sum.lastYear ?? '',
  });
  put('rank', 'totalText', null);
}

/** The indicators that are followed but not scored; returns the row after them. */
function processRows(grid: Grid, at: number, ledger: Ledger, scores: Scores, today: number): number {
  const { processRows: rows } = ledger.set;
  grid.across(at, 1, SUMMARY_COLUMNS.length, 'heading', SUMMARY_TEXT.process);
  grid.run(at + 1, 1, 'header', SUMMARY_TEXT.processHeaders);
  rows.forEach((process, index) => {
    const row = at + 2 + index;
    const progress =
      process.code === EVIDENCE_COMPLETE
        ? evidenceProgress(scores)
        : processProgress(process.code, ledger, today);
    const formulas = processFormulas(process.code, ledger);
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
  return at + 2 + rows.length;
}

function evidenceProgress({ criteria }: Scores): { done: number | ''; total: number | '' } {
  const scored = criteria.filter(({ score }) => (score ?? 0) > 0);
  if (scored.length === 0) return { done: '', total: '' };
  return { done: scored.filter(({ evidence }) => evidence > 0).length, total: scored.length };
}

function processFormulas(code: string, { set }: Ledger): { readonly done: Expr; readonly total: Expr } {
  const unlessZero = (total: Expr, value: Expr): Expr => `IF(${total}=0,"",${value})`;
  if (code === EVIDENCE_COMPLETE) {
    const total = set.areas.map(each => `COUNTIF(${areaRange(each, 'score')},">0")`).join('+');
    const done = set.areas
      .map(each => `COUNTIFS(${areaRange(each, 'score')},">0",${areaRange(each, 'evidence')},">0")`)
      .join('+');
    return { done: unlessZero(total, done), total: unlessZero(total, total) };
  }
  const counts = (status: string): Expr =>
    code === SECTION_REPORTS
      ? `COUNTIFS(${registerRange('reports', 'kind')},${literal(REPORT_KIND.section)},${registerRange('reports', 'status')},${literal(status)})`
      : `COUNTIFS(${registerRange('tasks', 'indicator')},${literal(code)},${registerRange('tasks', 'status')},${literal(status)})`;
  const done = counts(STATUS.onTime);
  const total = `${done}+${counts(STATUS.late)}+${counts(STATUS.overdue)}`;
  return { done: unlessZero(total, done), total: unlessZero(total, total) };
}
