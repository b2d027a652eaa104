import type { Area } from '../../catalogue/index-set';
import type { Ledger } from '../../ledger/ledger';
import { emptyRecord } from '../../ledger/new-ledger';
import { scoresByCode, type Scores } from '../../scores/scores';
import { ENTRY_TEXT } from '../../messages/entry-vi';
import { AREA_TEXT } from '../../messages/workbook-vi';
import { literal, type Expr } from '../../rules/formula';
import { range, cell } from '../address';
import { areaTotalRow, headingRow, type ScoreOf } from './area-sums';
import { areaValidations } from './area-validations';
import { criterionRow } from './criterion-row';
import type { Dialect } from '../dialect';
import { Grid, gridSheet } from '../grid';
import { itemRow } from './item-row';
import {
  AREA_COLUMNS,
  AREA_HEADER_ROW,
  AREA_WIDTHS,
  areaColumn,
  type AreaColumn,
  areaLayout,
  type AreaLayout,
} from '../places';
import { pagesHigh } from '../page-fit';
import type { SheetPlan } from '../plan';
import { sampleLine, unitLine } from './sheet-lines';
import { COLORS, MARKS } from '../styles';

/** Room for two lines, so that what the check cell will say is seen without touching the row. */
const CRITERION_HEIGHT = 36;

/** The tint of the sheet tabs of the areas. */
const TAB = '#2E75B6';

/** One area as a sheet: a row per criterion, sub-rows where its rule asks for several things, a total. */
export function areaSheet(ledger: Ledger, scores: Scores, source: Area, dialect: Dialect): SheetPlan {
  const layout = areaLayout(source);
  const grid = new Grid(Object.values(AREA_WIDTHS));
  const printed = areaColumn('evidence');
  grid.across(1, 1, printed, 'title', AREA_TEXT.title(source.code, source.title, source.part));
  grid.across(2, 1, printed, 'subtitle', unitLine(ledger));
  grid.across(3, 1, printed, 'warning', sampleLine(ledger));
  grid.run(
    AREA_HEADER_ROW,
    1,
    'header',
    AREA_COLUMNS.map(name => AREA_TEXT.headers[name]),
  );
  grid.fit(AREA_HEADER_ROW);

  const byCode = scoresByCode(scores);
  const scoreOf: ScoreOf = ({ code }) => byCode.get(code)!;
  for (const row of layout.rows) {
    if (row.kind === 'heading') {
      headingRow(grid, row, source, layout, scoreOf);
      continue;
    }
    const criterion = source.criteria[row.index]!;
    const record = ledger.records[criterion.code] ?? emptyRecord(0);
    if (row.kind === 'criterion')
      criterionRow(grid, row.row, { ledger, record, score: scoreOf(criterion), dialect });
    else itemRow(grid, row.row, criterion, row.item, record);
    grid.fit(row.row).height(row.row, row.kind === 'criterion' ? CRITERION_HEIGHT : 0);
  }
  areaTotalRow(grid, source, layout, scores, scoreOf);

  return gridSheet(grid, {
    name: source.sheet,
    tabColor: TAB,
    validations: areaValidations(ledger.set, source),
    conditionals: conditionals(layout),
    freeze: { rows: AREA_HEADER_ROW, columns: 2 },
    protected: true,
    print: {
      orientation: 'landscape',
      range: range(1, 1, layout.totalRow, printed),
      titleRows: `${AREA_HEADER_ROW}:${AREA_HEADER_ROW}`,
      pagesHigh: pagesHigh('landscape', grid.columns.slice(0, printed), grid.totalHeight),
    },
  });
}

function conditionals({ first, last }: AreaLayout): SheetPlan['conditionals'] {
  const column = (name: AreaColumn): Expr => range(first, areaColumn(name), last, areaColumn(name));
  const top = (name: AreaColumn): Expr => cell(first, areaColumn(name));
  const missing = literal(ENTRY_TEXT['entry.missing']);
  const problem = (check: Expr): Expr => `AND(${check}<>"",${check}<>${missing})`;
  const check = top('check');
  return [
    { address: column('check'), formula: `${check}=${missing}`, font: COLORS.quiet },
    { address: column('check'), formula: problem(check), ...MARKS.bad },
    // The check stands far to the right; the code is always in sight.
    { address: column('code'), formula: problem(`$${check}`), ...MARKS.bad },
    {
      address: column('evidence'),
      formula: `AND(ISNUMBER(${top('score')}),${top('evidence')}=0)`,
      ...MARKS.warn,
    },
  ];
}
