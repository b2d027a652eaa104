import {
  appraisedNative,
  appraisedShare,
  appraisedShareNative,
  differenceNative,
} from '../../scores/appraisal';
import { countedNative, indexNative } from '../../scores/index-value';
import { areasInside, OUTSIDE_PARTS, type IndexSet, type OutsidePart } from '../../catalogue/index-set';
import { sumDifferences } from '../../catalogue/sum-differences';
import { prescribed } from '../../messages/numbers-vi';
import type { Ledger } from '../../ledger/ledger';
import { cappedNative, hasOutside, totalNative } from '../../scores/total-points';
import { rankNative, ranks } from '../../scores/rank';
import { ratingNative } from '../../scores/rating';
import type { AreaScore, Scores, Sum } from '../../scores/scores';
import { SHEET_NAME } from '../../messages/sheet-names';
import { outsideTitle } from '../../messages/outside-title';
import { AREA_TEXT, SUMMARY_TEXT } from '../../messages/workbook-vi';
import { traitsOf } from '../../rules/asks';
import { constantOf } from '../../rules/cell';
import { customCall } from '../../rules/custom-name';
import { literal, roundedResult, type Expr } from '../../rules/formula';
import { LEFT_OUT, TIES } from '../../rules/words';
import { absolute, range, cell, onSheet } from '../address';
import { inDialect, type Dialect } from '../dialect';
import { Grid, gridSheet } from '../grid';
import {
  areaColumn,
  areaLayout,
  areaRange,
  ratingTable,
  SUMMARY_COLUMNS,
  SUMMARY_HEADER_ROW,
  summaryCell,
  type SummaryColumn,
} from '../places';
import type { CellValue, FormulaCell, SheetPlan } from '../plan';
import { processRows } from './process-rows';
import { COLORS, type StyleName } from '../styles';
import { signatures, titleBlock } from './summary-frame';
import { trendTable } from './trend-table';
import { textHeight } from '../text-height';

const WIDTHS: Readonly<Record<SummaryColumn, number>> = {
  code: 5,
  title: 29,
  max: 7,
  counted: 8.5,
  self: 7.5,
  appraised: 7.5,
  difference: 7.5,
  share: 8.5,
  survey: 7.5,
  index: 8,
  rating: 11,
  entered: 8,
  criteria: 7,
  lost: 7,
  lastYear: 8,
  rank: 7,
};
/** Decimals that area indices are ranked by. */
const RANK_DECIMALS = 2;
/** Points that the chart needs besides its bars, and for each bar. */
const CHART_FRAME = 80;
const CHART_BAR = 28;
/** The chart stands beside the process indicators, from this column on. */
const CHART_COLUMN = 6;

/** How the cells of an area look in the total. */
const TOTAL_STYLE: Partial<Record<StyleName, StyleName>> = {
  status: 'totalText',
  percent: 'totalPercent',
};

type Put = (column: SummaryColumn, style: StyleName, content: CellValue | FormulaCell) => void;

/**
 * What the Chairman reads: points, index and rating by area and in total, process indicators, how the index went, the
 * signature. A workbook without the history has no trend to show.
 */
export function summarySheet(
  ledger: Ledger,
  scores: Scores,
  today: number,
  dialect: Dialect,
  withTrend = true,
): SheetPlan {
  const { set } = ledger;
  const last = SUMMARY_COLUMNS.length;
  const grid = new Grid(SUMMARY_COLUMNS.map(name => WIDTHS[name]));
  const firstRow = SUMMARY_HEADER_ROW + 1;
  const totalRow = firstRow + set.areas.length;
  titleBlock(grid, ledger, today);
  grid.run(SUMMARY_HEADER_ROW, 1, 'header', SUMMARY_TEXT.headers).fit(SUMMARY_HEADER_ROW);

  const putAt =
    (row: number): Put =>
    (column, style, content) =>
      grid.set(row, SUMMARY_COLUMNS.indexOf(column) + 1, style, content);
  const areaRanks = ranks(
    scores.areas.map(({ index }) => index),
    'competition',
    RANK_DECIMALS,
  );
  const tallestRating = Math.max(
    ...ledger.settings.rating.map(({ name }) => textHeight(name, WIDTHS.rating, 'totalText')),
  );
  scores.areas.forEach((score, index) => {
    const row = firstRow + index;
    areaRow(putAt(row), row, ledger, score, dialect);
    grid.fit(row).height(row, tallestRating);
    // What lies outside the total has no index to be ranked by.
    if (score.area.part !== undefined) return putAt(row)('rank', 'unused', null);
    const own = summaryCell('index', row);
    const all = absolute(columnRange('index', firstRow, totalRow - 1));
    const rank = inDialect(
      {
        custom: customCall('XEPHANG', own, all, literal(TIES.competition), RANK_DECIMALS),
        native: rankNative(own, all, 'competition', String(RANK_DECIMALS)),
      },
      dialect,
    );
    const blank = `OR(${own}="",${summaryCell('entered', row)}=0)`;
    putAt(row)('rank', 'count', {
      formula: `IF(${blank},"",IFERROR(${rank},""))`,
      value: score.entered === 0 ? '' : (areaRanks[index] ?? ''),
    });
    return undefined;
  });
  total(putAt(totalRow), firstRow, totalRow, ledger, scores, dialect);
  grid.fit(totalRow).height(totalRow, tallestRating);

  grid.across(totalRow + 1, 1, last, 'note', noteOf(set));

  // What stands outside the total has no index to draw.
  const charted = [firstRow, firstRow + areasInside(set).length - 1] as const;
  const blockRow = totalRow + 3;
  const blockEnd = Math.max(
    processRows(grid, blockRow, ledger, scores, today),
    grid.reach(blockRow, CHART_FRAME + CHART_BAR * set.areas.length),
  );
  const trend = withTrend ? trendTable(grid, blockEnd + 2, ledger) : undefined;
  signatures(grid, (trend?.last ?? blockEnd) + 2, ledger);

  return gridSheet(grid, {
    name: SHEET_NAME.summary,
    tabColor: COLORS.brand,
    validations: set.areas.map((_, index) => ({
      address: summaryCell('lastYear', firstRow + index),
      rule: { kind: 'decimal', min: 0, max: summaryCell('max', firstRow + index) },
      alert: { title: AREA_TEXT.alert.title, message: SUMMARY_TEXT.lastYearAlert },
    })),
    charts: [
      {
        kind: 'bar',
        title: SUMMARY_TEXT.chart,
        categories: columnRange('title', ...charted),
        series: [
          {
            name: SUMMARY_TEXT.index,
            values: columnRange('index', ...charted),
            color: COLORS.brand,
          },
        ],
        anchor: range(blockRow, CHART_COLUMN, blockEnd, last),
        axisMaximum: 100,
      },
      ...(trend ? [trend.chart] : []),
    ],
    protected: true,
    print: { orientation: 'portrait', area: grid.extent, pagesHigh: 1 },
  });
}

/** What must be known to read the table; sums of the set that were accepted although they differ stay in view. */
function noteOf(set: IndexSet): string {
  const differences = sumDifferences(set).map(
    ({ where, declared, summed }) =>
      `${SUMMARY_TEXT.sumOf(where)} ${SUMMARY_TEXT.sumDiffers(prescribed(declared), prescribed(summed))}`,
  );
  return differences.length === 0
    ? SUMMARY_TEXT.note
    : `${SUMMARY_TEXT.note} ${SUMMARY_TEXT.sumsDiffer}${differences.join('; ')}.`;
}

/** A column of the table of areas, from one row to another. */
function columnRange(name: SummaryColumn, from: number, to: number): Expr {
  const column = SUMMARY_COLUMNS.indexOf(name) + 1;
  return range(from, column, to, column);
}

function areaRow(put: Put, row: number, ledger: Ledger, score: AreaScore, dialect: Dialect): void {
  const source = score.area;
  const [max, points] = [areaRange(source, 'max'), areaRange(source, 'score')];
  const [first, second] = [areaRange(source, 'appraised1'), areaRange(source, 'appraised2')];
  put('code', 'code', source.code);
  put('title', 'text', outsideTitle(source.title, source.part));
  put('self', 'score', { formula: cappedNative(source, `ROUND(SUM(${points}),6)`), value: score.self });
  const columns = { first, second, maxima: max, scores: points };
  appraisal(put, row, score, {
    appraised: cappedNative(source, appraisedNative(columns)),
    difference: differenceNative(summaryCell('appraised', row), columns),
  });
  const survey = surveyFormula(score);
  if (survey === undefined) put('survey', 'unused', null);
  else put('survey', 'points', { formula: survey, value: score.survey });
  if (source.part === undefined) {
    put('max', 'points', { formula: `SUM(${max})`, value: score.max });
    put('counted', 'points', { formula: countedNative(points, max), value: score.counted });
    indexAndRating(put, row, ledger, score, { points, max }, dialect);
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

/** The appraisal of a row; without any, a sum of nothing would read as 0 points given. */
function appraisal(
  put: Put,
  row: number,
  { appraised, difference }: Sum,
  formulas: { readonly appraised: Expr; readonly difference: Expr },
): void {
  put('appraised', 'points', {
    formula: formulas.appraised,
    value: difference === undefined ? '' : appraised,
  });
  put('difference', 'points', { formula: formulas.difference, value: difference ?? '' });
  put('share', 'percent', {
    formula: appraisedShareNative(summaryCell('appraised', row), summaryCell('difference', row)),
    value: appraisedShare(appraised, difference) ?? '',
  });
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

function indexAndRating(
  put: Put,
  row: number,
  { set }: Ledger,
  sum: Sum,
  { points, max }: { readonly points: Expr; readonly max: Expr },
  dialect: Dialect,
): void {
  const index = inDialect(
    { custom: customCall('CHISO', points, max), native: indexNative(points, max) },
    dialect,
  );
  put('index', 'index', {
    formula: `IF(${summaryCell('counted', row)}=0,"",${index})`,
    value: sum.index ?? '',
  });
  const own = summaryCell('index', row);
  const [names, bounds] = [ratingTable(set, 'names'), ratingTable(set, 'bounds')];
  const rating = inDialect(
    {
      custom: customCall('XEPLOAI', own, ratingTable(set, 'table')),
      native: ratingNative(own, names, bounds, [`(${names}<>"")`]),
    },
    dialect,
  );
  // A band whose bound is no number makes the whole table doubtful.
  const doubtful = `SUMPRODUCT((LEN(${names})+LEN(${bounds})>0)*(1-ISNUMBER(${bounds})))>0`;
  const unrated = `OR(${own}="",${summaryCell('entered', row)}=0,${doubtful})`;
  put('rating', 'status', { formula: `IF(${unrated},"",IFERROR(${rating},""))`, value: sum.rating ?? '' });
}

function total(
  put: Put,
  firstRow: number,
  row: number,
  ledger: Ledger,
  scores: Scores,
  dialect: Dialect,
): void {
  const sum = scores.total;
  const { set } = ledger;
  const inside = (name: SummaryColumn): Expr =>
    columnRange(name, firstRow, firstRow + areasInside(set).length - 1);
  const cells = (name: SummaryColumn, part: OutsidePart): Expr =>
    set.areas
      .flatMap((area, index) => (area.part === part ? [summaryCell(name, firstRow + index)] : []))
      .join(',');
  const column = (name: SummaryColumn): Expr => columnRange(name, firstRow, row - 1);
  const added = (name: SummaryColumn, style: StyleName, value: number, over: Expr): void =>
    put(name, style, { formula: `ROUND(SUM(${over}),6)`, value });
  /** What the areas come to, those outside the total added and taken off. */
  const whole = (name: SummaryColumn): Expr => {
    const [bonus, penalty] = OUTSIDE_PARTS.map(part => cells(name, part)) as [Expr, Expr];
    const plus = bonus === '' ? inside(name) : `${inside(name)},${bonus}`;
    return totalNative(
      set,
      `SUM(${plus})`,
      penalty === '' ? undefined : `SUM(${penalty})`,
      summaryCell('counted', row),
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
  const styled: Put = (name, style, content) => put(name, TOTAL_STYLE[style] ?? 'total', content);
  appraisal(styled, row, sum, {
    appraised: ifAny('appraised', whole('appraised')),
    difference: ifAny('difference', signed('difference')),
  });
  added('survey', 'total', sum.survey, column('survey'));
  // Points outside the total are in the sum of the row, and in no row that counts.
  const own = hasOutside(set)
    ? { points: summaryCell('self', row), max: summaryCell('counted', row) }
    : { points: column('self'), max: column('counted') };
  indexAndRating(styled, row, ledger, sum, own, dialect);
  added('entered', 'totalCount', sum.entered, column('entered'));
  added('criteria', 'totalCount', sum.criteria, column('criteria'));
  added('lost', 'total', sum.lost, column('lost'));
  put('lastYear', 'total', {
    formula: ifAny('lastYear', signed('lastYear')),
    value: sum.lastYear ?? '',
  });
  put('rank', 'totalText', null);
}
