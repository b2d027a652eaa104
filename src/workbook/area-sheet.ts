import type { Area, Criterion } from '../catalogue/index-set';
import type { CriterionRecord, Ledger } from '../domain/ledger';
import { emptyRecord } from '../domain/new-ledger';
import type { CriterionScore, Scores } from '../domain/scores';
import { AREA_TEXT, ENTRY_TEXT, ruleText, SHEET_NAME } from '../messages/workbook-vi';
import { isBlank, isError, type Cell } from '../rules/cell';
import { roundResult } from '../rules/decimal';
import type { EntryCells, Input } from '../rules/entry';
import { comparableRatio, literal, type Expr } from '../rules/formula';
import { kindOf } from '../rules/kinds';
import { checkFormula, scorePair } from '../rules/row-formulas';
import { LEFT_OUT, NOT_ARISING_MODE } from '../rules/words';
import { area as rangeOf, cell } from './address';
import { areaValidations } from './area-validations';
import { inDialect, type Dialect } from './dialect';
import { feedFormulas } from './feed-formulas';
import { Grid } from './grid';
import {
  AREA_COLUMNS,
  AREA_HEADER_ROW,
  areaColumn,
  areaLayout,
  dueCell,
  itemCode,
  registerRange,
  settingName,
  type AreaColumn,
  type AreaLayout,
} from './places';
import type { CellValue, FormulaCell, SheetPlan } from './plan';
import { sampleLine, unitLine } from './sheet-lines';
import { COLORS, type StyleName } from './styles';

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

/** One area as a sheet: a row per criterion, sub-rows for the items of a checklist, a total. */
export function areaSheet(ledger: Ledger, scores: Scores, source: Area, dialect: Dialect): SheetPlan {
  const layout = areaLayout(source);
  const grid = new Grid(AREA_COLUMNS.map(name => WIDTHS[name]));
  const last = AREA_COLUMNS.length;
  const printed = areaColumn('evidence');
  grid.across(1, 1, printed, 'title', AREA_TEXT.title(source.code, source.title));
  grid.across(2, 1, printed, 'subtitle', unitLine(ledger));
  grid.across(3, 1, printed, 'warning', sampleLine(ledger));
  grid.run(
    AREA_HEADER_ROW,
    1,
    'header',
    AREA_COLUMNS.map(name => AREA_TEXT.headers[name]),
  );
  grid.fit(AREA_HEADER_ROW);

  for (const row of layout.rows) {
    if (row.kind === 'group') {
      grid.run(row.row, 1, 'group', Array<CellValue>(last).fill(null));
      grid.set(row.row, 1, 'totalText', row.code).set(row.row, 2, 'group', row.title).fit(row.row);
      continue;
    }
    const criterion = source.criteria[row.index]!;
    const record = ledger.records[criterion.code] ?? emptyRecord(0);
    if (row.kind === 'criterion')
      criterionRow(grid, row.row, ledger, criterion, record, scoreOf(scores, criterion), dialect);
    else itemRow(grid, row.row, criterion, row.item, record);
    grid.fit(row.row).height(row.row, row.kind === 'criterion' ? CRITERION_HEIGHT : 0);
  }
  totalRow(grid, source, layout, scores);

  return {
    name: source.sheet,
    visibility: 'visible',
    tabColor: TAB,
    columns: grid.columns,
    rows: grid.rows(),
    merges: grid.merges,
    validations: areaValidations(ledger.set, source),
    conditionals: conditionals(layout),
    charts: [],
    freeze: { rows: AREA_HEADER_ROW, columns: 2 },
    protected: true,
    print: {
      orientation: 'landscape',
      area: rangeOf(1, 1, layout.totalRow, printed),
      titleRows: `${AREA_HEADER_ROW}:${AREA_HEADER_ROW}`,
      pagesHigh: 0,
    },
  };
}

function scoreOf(scores: Scores, criterion: Criterion): CriterionScore {
  return scores.criteria.find(score => score.criterion.code === criterion.code)!;
}

/** A cell as the plan can hold it: an error that came back in a file cannot be written as one, so the cell is emptied. */
function constant(value: Cell): CellValue {
  return isError(value) ? null : value;
}

/** Where the parts of an entry stand in one row; checklist items stand in the rows below it. */
function entryCells(row: number, criterion: Criterion): EntryCells {
  const at = (name: AreaColumn): Expr => cell(row, areaColumn(name));
  const count = criterion.rule.kind === 'checklist' ? criterion.rule.items.length : 1;
  const below = (name: AreaColumn): Expr => rangeOf(row + 1, areaColumn(name), row + count, areaColumn(name));
  return {
    done: at('done'),
    total: at('total'),
    date: at('date'),
    due: at('due'),
    result: at('result'),
    notArising: at('notArising'),
    items: below('result'),
    itemPoints: below('rule'),
    max: at('max'),
    floor: at('floor'),
    goal: at('goal'),
    year: settingName('year'),
  };
}

const ENTRY_STYLE = {
  done: 'entryNumber',
  total: 'entryNumber',
  date: 'entryDate',
} as const satisfies Partial<Record<Input, StyleName>>;

function criterionRow(
  grid: Grid,
  row: number,
  ledger: Ledger,
  criterion: Criterion,
  record: CriterionRecord,
  score: CriterionScore,
  dialect: Dialect,
): void {
  const { rule, code, maxPoints } = criterion;
  const kind = kindOf(rule);
  const inputs = kind.inputs(rule);
  const cells = entryCells(row, criterion);
  const put = (name: AreaColumn, style: StyleName, content: CellValue | FormulaCell = null): void => {
    grid.set(row, areaColumn(name), style, content);
  };

  put('code', 'code', code);
  put('title', 'text', criterion.title);
  put(
    'target',
    'status',
    criterion.unit === '%' && criterion.target ? `${criterion.target}%` : criterion.target,
  );
  put('max', 'points', maxPoints);
  put('rule', 'text', ruleText(kind.facts(rule, maxPoints)));

  for (const input of ['done', 'total', 'date'] as const)
    if (inputs.includes(input)) put(input, ENTRY_STYLE[input], constant(record.entry[input]));
    else put(input, 'unused');
  if (rule.kind === 'ratio' && rule.fedBy) {
    const formulas = feedFormulas(rule.fedBy);
    for (const input of ['done', 'total'] as const) {
      const value = score.entry[input];
      put(input, 'number', { formula: formulas[input], value: typeof value === 'number' ? value : '' });
    }
  }
  if (rule.kind === 'deadline') {
    const due = constant(score.entry.due);
    put('due', 'date', { formula: dueCell(ledger.set, code), value: due ?? 0 });
  } else put('due', 'unused');
  if (inputs.includes('result'))
    put('result', rule.kind === 'manual' ? 'entryPoints' : 'entryChoice', constant(record.entry.result));
  else put('result', 'unused');
  // A flag that came in where the rule allows none stays, open for entry, because only there it can be taken away.
  const flag = constant(record.entry.notArising);
  if (rule.notArising || !isBlank(flag)) put('notArising', 'entryChoice', flag);
  else put('notArising', 'unused');

  const check = cell(row, areaColumn('check'));
  if (inputs.includes('total')) {
    const flagged = rule.notArising ? `OR(${check}<>"",${cells.notArising}<>"")` : `${check}<>""`;
    const share = inDialect(
      { custom: `CCHC.TYLE(${cells.done},${cells.total})`, native: comparableRatio(cells.done, cells.total) },
      dialect,
    );
    put('ratio', 'percent', { formula: `IF(${flagged},"",${share})`, value: score.ratio ?? '' });
  } else put('ratio', 'unused');
  const points = inDialect(scorePair(rule, cells), dialect);
  const mode = `IF(${settingName('notArising')}=${literal(NOT_ARISING_MODE.leaveOut)},${literal(LEFT_OUT)},${cells.max})`;
  const scored = rule.notArising ? `IF(${cells.notArising}<>"",${mode},${points})` : points;
  put('score', 'score', {
    formula: `IF(${check}<>"","",${scored})`,
    value: score.counted === 0 ? LEFT_OUT : (score.score ?? ''),
  });

  put('appraised1', 'entryPoints', constant(record.appraised1));
  put('explanation', 'entryText', constant(record.explanation));
  put('appraised2', 'entryPoints', constant(record.appraised2));
  // Codes are compared as exact text: COUNTIF would take "1.1" and "1.10" for the same number.
  put('evidence', 'count', {
    formula: `SUMPRODUCT(--(${registerRange('evidence', 'criterion')}=${cell(row, areaColumn('code'))}))`,
    value: score.evidence,
  });
  put('owner', 'text', criterion.owner);
  put('reporting', 'status', AREA_TEXT.reporting[criterion.reporting]);
  const bounded = rule.kind === 'ratio';
  put('floor', bounded ? 'percent' : 'unused', bounded ? rule.floor : null);
  put('goal', bounded ? 'percent' : 'unused', bounded ? rule.goal : null);
  put('note', 'entryText', constant(record.note));
  put('check', 'check', {
    formula: checkFormula(rule, cells, problem => ENTRY_TEXT[problem]),
    value: checkText(score),
  });
}

function checkText({ outcome }: CriterionScore): string {
  if (outcome.state === 'blank') return ENTRY_TEXT['entry.missing'];
  return outcome.state === 'invalid' ? ENTRY_TEXT[outcome.code] : '';
}

function itemRow(grid: Grid, row: number, criterion: Criterion, item: number, record: CriterionRecord): void {
  if (criterion.rule.kind !== 'checklist') return;
  const [title, points] = criterion.rule.items[item]!;
  for (let column = 1; column <= AREA_COLUMNS.length; column++) grid.set(row, column, 'unused');
  grid
    .set(row, areaColumn('code'), 'itemCode', itemCode(criterion.code, item))
    .set(row, areaColumn('title'), 'itemText', title)
    .set(row, areaColumn('rule'), 'itemPoints', points)
    .set(row, areaColumn('result'), 'entryChoice', constant(record.entry.items[item] ?? null));
}

function totalRow(grid: Grid, source: Area, layout: AreaLayout, scores: Scores): void {
  const row = layout.totalRow;
  const column = (name: AreaColumn): Expr =>
    rangeOf(layout.first, areaColumn(name), layout.last, areaColumn(name));
  const sums = scores.areas.find(({ area }) => area.code === source.code)!;
  grid.run(row, 1, 'total', Array<CellValue>(AREA_COLUMNS.length).fill(null));
  grid.set(row, areaColumn('title'), 'group', AREA_TEXT.totalRow).fit(row);
  grid.set(row, areaColumn('max'), 'total', { formula: `SUM(${column('max')})`, value: sums.max });
  grid.set(row, areaColumn('score'), 'total', {
    formula: `ROUND(SUM(${column('score')}),6)`,
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
  const checks = rangeOf(layout.first, areaColumn('check'), layout.last, areaColumn('check'));
  const first = cell(layout.first, areaColumn('check'));
  const evidence = cell(layout.first, areaColumn('evidence'));
  const score = cell(layout.first, areaColumn('score'));
  return [
    {
      address: checks,
      formula: `${first}=${literal(ENTRY_TEXT['entry.missing'])}`,
      font: COLORS.quiet,
    },
    {
      address: checks,
      formula: `AND(${first}<>"",${first}<>${literal(ENTRY_TEXT['entry.missing'])})`,
      font: COLORS.bad,
      fill: COLORS.badFill,
    },
    {
      address: rangeOf(layout.first, areaColumn('evidence'), layout.last, areaColumn('evidence')),
      formula: `AND(ISNUMBER(${score}),${evidence}=0)`,
      font: COLORS.warn,
      fill: COLORS.warnFill,
    },
  ];
}

/** The sheets that an index set may not take as names of areas. */
export const RESERVED_SHEETS: readonly string[] = Object.values(SHEET_NAME);
