import type { ReckoningDay } from '../../ledger/days';
import { areasInside, type IndexSet } from '../../catalogue/index-set';
import { sumDifferences } from '../../catalogue/sum-differences';
import type { Ledger } from '../../ledger/ledger';
import { prescribed } from '../../messages/numbers-vi';
import { SHEET_NAME } from '../../messages/sheet-names';
import { SUMMARY_TEXT } from '../../messages/workbook-vi';
import { customCall } from '../../rules/custom-name';
import { literal } from '../../rules/formula';
import { TIES } from '../../rules/words';
import { rankNative, ranks } from '../../scores/rank';
import type { Scores } from '../../scores/scores';
import { absolute, range } from '../address';
import { inDialect, type Dialect } from '../dialect';
import { Grid, gridSheet } from '../grid';
import { SUMMARY_COLUMNS, SUMMARY_HEADER_ROW, SUMMARY_WIDTHS, summaryCell } from '../places';
import type { SheetPlan } from '../plan';
import { COLORS } from '../styles';
import { textHeight } from '../text-height';
import { processRows } from './process-rows';
import { summaryArea } from './summary-area';
import { signatures, titleBlock } from './summary-frame';
import { summaryRange, type SummaryRow } from './summary-row';
import { summaryTotal } from './summary-total';
import { trendTable } from './trend-table';
import { taking } from './taking';

/** Decimals that area indices are ranked by. */
const RANK_DECIMALS = 2;
/** Points that the chart needs besides its bars, and for each bar. */
const CHART_FRAME = 80;
const CHART_BAR = 28;
/** The chart stands beside the process indicators, from this column on. */
const CHART_COLUMN = 6;

/**
 * What the Chairman reads: points, index and rating by area and in total, process indicators, how the index went, the
 * signature. A workbook without the history has no trend to show.
 */
export function summarySheet(
  ledger: Ledger,
  scores: Scores,
  today: ReckoningDay,
  dialect: Dialect,
  withTrend = true,
): SheetPlan {
  const { set } = ledger;
  const last = SUMMARY_COLUMNS.length;
  const grid = new Grid(Object.values(SUMMARY_WIDTHS));
  const firstRow = SUMMARY_HEADER_ROW + 1;
  const totalRow = firstRow + set.areas.length;
  titleBlock(grid, ledger, today);
  const headers = SUMMARY_COLUMNS.map(column => SUMMARY_TEXT.headers[column]);
  grid.run(SUMMARY_HEADER_ROW, 1, 'header', headers).fit(SUMMARY_HEADER_ROW);

  const rowAt = (row: number): SummaryRow => ({
    row,
    put: (column, style, content) => grid.set(row, SUMMARY_COLUMNS.indexOf(column) + 1, style, content),
  });
  const areaRanks = ranks(
    scores.areas.map(({ index }) => index),
    'competition',
    RANK_DECIMALS,
  );
  const tallestRating = Math.max(
    ...ledger.settings.rating.map(({ name }) => textHeight(name, SUMMARY_WIDTHS.rating, 'totalText')),
  );
  scores.areas.forEach((score, index) => {
    const row = firstRow + index;
    const at = rowAt(row);
    summaryArea(at, ledger, score, dialect);
    grid.fit(row).height(row, tallestRating);
    // What lies outside the total has no index to be ranked by.
    if (score.area.part !== undefined) return at.put('rank', 'unused', null);
    const own = summaryCell('index', row);
    const all = absolute(summaryRange('index', firstRow, totalRow - 1));
    const rank = inDialect(
      {
        custom: customCall('XEPHANG', own, all, literal(TIES.competition), RANK_DECIMALS),
        native: rankNative(own, all, 'competition', String(RANK_DECIMALS)),
      },
      dialect,
    );
    const blank = `OR(${own}="",${summaryCell('entered', row)}=0)`;
    at.put('rank', 'count', {
      formula: `IF(${blank},"",IFERROR(${rank},""))`,
      value: score.entered === 0 ? '' : (areaRanks[index] ?? ''),
    });
    return undefined;
  });
  summaryTotal(rowAt(totalRow), firstRow, ledger, scores, dialect);
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
    validations: set.areas.map((_, index) => {
      const max = summaryCell('max', firstRow + index);
      const address = summaryCell('lastYear', firstRow + index);
      return taking(address, { kind: 'decimal', min: 0, max }, SUMMARY_TEXT.lastYearAlert);
    }),
    charts: [
      {
        kind: 'bar',
        title: SUMMARY_TEXT.chart,
        categories: summaryRange('title', ...charted),
        series: [
          {
            name: SUMMARY_TEXT.index,
            values: summaryRange('index', ...charted),
            color: COLORS.brand,
          },
        ],
        anchor: range(blockRow, CHART_COLUMN, blockEnd, last),
        axisMaximum: 100,
      },
      ...(trend ? [trend.chart] : []),
    ],
    protected: true,
    print: { orientation: 'portrait', range: grid.extent, pagesHigh: 1 },
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
