import {
  criteriaBelow,
  printedTitle,
  type Area,
  type Criterion,
  type Heading,
} from '../../catalogue/index-set';
import type { CriterionRecord, Ledger } from '../../ledger/ledger';
import { emptyRecord } from '../../ledger/new-ledger';
import type { CriterionScore, Scores } from '../../scores/scores';
import { cappedNative } from '../../scores/total-points';
import { ENTRY_TEXT } from '../../messages/entry-vi';
import { twoDecimals } from '../../messages/numbers-vi';
import { AREA_TEXT } from '../../messages/workbook-vi';
import { worthText } from '../../messages/worth-text';
import { itemAt, subRowsOf } from '../../rules/asks';
import { constantOf } from '../../rules/cell';
import { comparable, roundResult } from '../../rules/decimal';
import { comparableRatio, isNumber, literal, type Expr } from '../../rules/formula';
import { range, cell } from '../address';
import { areaValidations } from './area-validations';
import { criterionRow, ENTRY_STYLE } from './criterion-row';
import type { Dialect } from '../dialect';
import { Grid, gridSheet } from '../grid';
import {
  AREA_COLUMNS,
  AREA_HEADER_ROW,
  areaColumn,
  areaLayout,
  itemCode,
  type AreaColumn,
  type AreaLayout,
} from '../places';
import { pagesHigh } from '../page-fit';
import type { CellValue, FormulaCell, SheetPlan } from '../plan';
import { sampleLine, unitLine } from './sheet-lines';
import { COLORS } from '../styles';

const WIDTHS: Readonly<Record<AreaColumn, number>> = {
  code: 7,
  title: 28,
  target: 8,
  max: 7,
  rule: 36,
  done: 9,
  total: 9,
  date: 11,
  due: 11,
  result: 13,
  notArising: 7.5,
  ratio: 8,
  score: 8,
  appraised1: 8,
  explanation: 18,
  appraised2: 8,
  evidence: 8.5,
  owner: 20,
  reporting: 8,
  floor: 8,
  goal: 8,
  note: 24,
  check: 28,
};
/** Room for two lines, so that what the check cell will say is seen without touching the row. */
const CRITERION_HEIGHT = 36;

/** The tint of the sheet tabs of the areas. */
const TAB = '#2E75B6';

/** One area as a sheet: a row per criterion, sub-rows where its rule asks for several things, a total. */
export function areaSheet(ledger: Ledger, scores: Scores, source: Area, dialect: Dialect): SheetPlan {
  const layout = areaLayout(source);
  const grid = new Grid(AREA_COLUMNS.map(name => WIDTHS[name]));
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

  const byCode = new Map(scores.criteria.map(score => [score.criterion.code, score]));
  const scoreOf: ScoreOf = ({ code }) => byCode.get(code)!;
  for (const row of layout.rows) {
    if (row.kind === 'heading') {
      headingRow(grid, row.row, source, layout, row.heading, scoreOf);
      continue;
    }
    const criterion = source.criteria[row.index]!;
    const record = ledger.records[criterion.code] ?? emptyRecord(0);
    if (row.kind === 'criterion')
      criterionRow(grid, row.row, ledger, criterion, record, scoreOf(criterion), dialect);
    else itemRow(grid, row.row, criterion, row.item, record);
    grid.fit(row.row).height(row.row, row.kind === 'criterion' ? CRITERION_HEIGHT : 0);
  }
  totalRow(grid, source, layout, scores);

  return gridSheet(grid, {
    name: source.sheet,
    tabColor: TAB,
    validations: areaValidations(ledger.set, source),
    conditionals: conditionals(layout),
    freeze: { rows: AREA_HEADER_ROW, columns: 2 },
    protected: true,
    print: {
      orientation: 'landscape',
      area: range(1, 1, layout.totalRow, printed),
      titleRows: `${AREA_HEADER_ROW}:${AREA_HEADER_ROW}`,
      pagesHigh: pagesHigh('landscape', grid.columns.slice(0, printed), grid.totalHeight),
    },
  });
}

type ScoreOf = (criterion: Criterion) => CriterionScore;

/**
 * A heading with the sums of what stands below it, as one text: numbers in the columns of points would be added up once
 * more by every sum over them.
 */
function headingRow(
  grid: Grid,
  row: number,
  source: Area,
  { rows }: AreaLayout,
  heading: Heading,
  scoreOf: ScoreOf,
): void {
  const below = criteriaBelow(source, heading);
  const own = rows.filter(each => each.kind === 'criterion' && below.includes(source.criteria[each.index]!));
  const column = (name: AreaColumn): Expr =>
    range(own[0]!.row, areaColumn(name), own.at(-1)!.row, areaColumn(name));
  const add = (of: (criterion: Criterion) => number): number =>
    below.reduce((sum, criterion) => sum + of(criterion), 0);
  const { self, of } = AREA_TEXT.headingSum;
  // The comma of the language, whatever that of the machine is.
  const shown = (name: AreaColumn): Expr => `SUBSTITUTE(FIXED(SUM(${column(name)}),2,TRUE),".",",")`;
  const scored = add(criterion => scoreOf(criterion).score ?? 0);
  const most = add(({ maxPoints }) => maxPoints);
  grid.run(row, 1, 'group', Array<CellValue>(AREA_COLUMNS.length).fill(null));
  grid
    .set(row, areaColumn('code'), 'totalText', heading.code)
    .set(row, areaColumn('title'), 'group', printedTitle(heading))
    .set(row, areaColumn('rule'), 'groupSum', {
      formula: `${literal(self)}&${shown('score')}&${literal(of)}&${shown('max')}`,
      value: `${self}${twoDecimals(scored)}${of}${twoDecimals(most)}`,
    })
    .fit(row);
}

function itemRow(
  grid: Grid,
  row: number,
  criterion: Criterion,
  subRow: number,
  record: CriterionRecord,
): void {
  const items = subRowsOf(criterion.rule)[subRow]!;
  const [{ title, worth }] = items;
  for (let column = 1; column <= AREA_COLUMNS.length; column++) grid.set(row, column, 'unused');
  grid
    .set(row, areaColumn('code'), 'itemCode', itemCode(criterion.code, subRow))
    .set(row, areaColumn('title'), 'itemText', title)
    .set(row, areaColumn('rule'), typeof worth === 'number' ? 'itemPoints' : 'itemText', worthText(worth));
  for (const { input, takes } of items) {
    const value = record.entry.items[itemAt(criterion.rule, subRow, input)] ?? null;
    grid.set(row, areaColumn(input), ENTRY_STYLE[takes.form], constantOf(value));
  }
  if (items.length > 1)
    grid.set(row, areaColumn('ratio'), 'percent', subRowShare(row, criterion, subRow, record));
}

/** The share of a sub-row that has a total of its own, once there are both. */
function subRowShare(
  row: number,
  { rule }: Criterion,
  subRow: number,
  { entry }: CriterionRecord,
): FormulaCell {
  const [done, total] = (['done', 'total'] as const).map(input => cell(row, areaColumn(input))) as [
    Expr,
    Expr,
  ];
  const [part, all] = (['done', 'total'] as const).map(input => entry.items[itemAt(rule, subRow, input)]);
  return {
    formula: `IF(AND(${isNumber(done)},${isNumber(total)}),IF(${total}>0,${comparableRatio(done, total)},""),"")`,
    value: typeof part === 'number' && typeof all === 'number' && all > 0 ? comparable(part / all) : '',
  };
}

function totalRow(grid: Grid, source: Area, layout: AreaLayout, scores: Scores): void {
  const row = layout.totalRow;
  const column = (name: AreaColumn): Expr =>
    range(layout.first, areaColumn(name), layout.last, areaColumn(name));
  const sums = scores.areas.find(({ area }) => area.code === source.code)!;
  grid.run(row, 1, 'total', Array<CellValue>(AREA_COLUMNS.length).fill(null));
  grid.set(row, areaColumn('title'), 'group', AREA_TEXT.totalRow(source.part)).fit(row);
  // The most that a part outside the total gives or takes is no sum.
  grid.set(
    row,
    areaColumn('max'),
    'total',
    source.part === undefined ? { formula: `SUM(${column('max')})`, value: sums.max } : source.maxPoints,
  );
  grid.set(row, areaColumn('score'), 'total', {
    formula: cappedNative(source, `ROUND(SUM(${column('score')}),6)`),
    value: sums.self,
  });
  const evidence = roundResult(
    scores.criteria
      .filter(({ criterion }) => source.criteria.includes(criterion))
      .reduce((total, each) => total + each.evidence, 0),
  );
  grid.set(row, areaColumn('evidence'), 'totalCount', {
    formula: `SUM(${column('evidence')})`,
    value: evidence,
  });
}

function conditionals(layout: AreaLayout): SheetPlan['conditionals'] {
  const checks = range(layout.first, areaColumn('check'), layout.last, areaColumn('check'));
  const first = cell(layout.first, areaColumn('check'));
  const evidence = cell(layout.first, areaColumn('evidence'));
  const score = cell(layout.first, areaColumn('score'));
  const problem = (check: Expr): Expr =>
    `AND(${check}<>"",${check}<>${literal(ENTRY_TEXT['entry.missing'])})`;
  return [
    {
      address: checks,
      formula: `${first}=${literal(ENTRY_TEXT['entry.missing'])}`,
      font: COLORS.quiet,
    },
    {
      address: checks,
      formula: problem(first),
      font: COLORS.bad,
      fill: COLORS.badFill,
    },
    // The check stands far to the right; the code is always in sight.
    {
      address: range(layout.first, areaColumn('code'), layout.last, areaColumn('code')),
      formula: problem(`$${first}`),
      font: COLORS.bad,
      fill: COLORS.badFill,
    },
    {
      address: range(layout.first, areaColumn('evidence'), layout.last, areaColumn('evidence')),
      formula: `AND(ISNUMBER(${score}),${evidence}=0)`,
      font: COLORS.warn,
      fill: COLORS.warnFill,
    },
  ];
}
