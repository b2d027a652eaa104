import type { ReckoningDay } from '../../ledger/days';
import type { Ledger } from '../../ledger/ledger';
import { POINTS_PLAN } from '../../messages/points-plan-vi';
import { constantOf, type Cell } from '../../rules/cell';
import { roundResult } from '../../rules/decimal';
import { literal, type Expr } from '../../rules/formula';
import { cell, range } from '../address';
import { Grid, gridSheet } from '../grid';
import { wholePrint } from '../page-fit';
import { settingName } from '../places';
import type { CellValue, FormulaCell, SheetPlan } from '../plan';
import { POINTS_PLAN_COLUMNS, type PointsPlanColumn } from '../points-plan';
import { COLORS, MARKS, type StyleName } from '../styles';
import { sampleLine, unitLine } from './sheet-lines';

/** Characters that together fill a page of A4 in landscape. */
const WIDTHS: Readonly<Record<PointsPlanColumn, number>> = {
  number: 5,
  code: 8,
  title: 30,
  what: 36,
  max: 9,
  before: 9,
  now: 9,
  planned: 9,
  lacks: 9,
  owner: 24,
  due: 12,
  status: 12,
};
const HEADER_ROW = 5;
/** The first row of a step. */
const POINTS_PLAN_FIRST_ROW = HEADER_ROW + 1;

/** The cell of a step in the sheet; `index` counts the steps from 0. */
export function pointsPlanCell(index: number, column: PointsPlanColumn): string {
  return cell(POINTS_PLAN_FIRST_ROW + index, columnOf(column));
}

/** A step as a row of the sheet; `now` and `planned` are points with what keeps them up to date, or points alone. */
export interface PointsPlanLine {
  readonly code: string;
  readonly title: string;
  readonly what: string;
  readonly max: number;
  readonly before: number;
  readonly now: Figure;
  readonly planned: Figure;
  readonly owner: string;
  readonly due: Cell;
}

/** A number, and the native formula that gives it. */
export interface Figure {
  readonly value: number;
  readonly formula?: Expr;
}

/**
 * Points or an index that stand in a cell elsewhere, as they are by now; the number alone where nobody can find the cell.
 * Example: `pointsAt(2, 'M5').formula` is "IF(ISNUMBER(M5),M5,0)".
 */
export function pointsAt(value: number, at: Expr | undefined): Figure {
  return at === undefined ? { value } : { value, formula: `IF(ISNUMBER(${at}),${at},0)` };
}

/** What the sheet says besides its steps. */
interface PointsPlanFrame {
  readonly ledger: Ledger;
  /** Below the title. */
  readonly note: string;
  /** The day that is reckoned for, as a serial number. */
  readonly today: ReckoningDay;
  /** What stands below the steps, each with its index. */
  readonly indices: readonly (readonly [label: string, index: Figure])[];
}

/**
 * The chosen steps as a sheet of one page: what each criterion had, has and shall have, who does it and until when. What it
 * lacks and whether that is enough are live native formulas. Example: `pointsPlanSheet(lines, frame).print.pagesHigh` is 1.
 */
export function pointsPlanSheet(
  lines: readonly PointsPlanLine[],
  { ledger, note, today, indices }: PointsPlanFrame,
): SheetPlan {
  const { headers, title, status } = POINTS_PLAN;
  const width = POINTS_PLAN_COLUMNS.length;
  const grid = new Grid(POINTS_PLAN_COLUMNS.map(column => WIDTHS[column]));
  const { year } = ledger.settings;
  grid.across(1, 1, width, 'title', {
    formula: `${literal(title)}&${settingName('year')}`,
    value: `${title}${year}`,
  });
  grid.across(2, 1, width, 'subtitle', unitLine(ledger));
  grid.across(3, 1, width, 'warning', sampleLine(ledger));
  grid.across(4, 1, width, 'note', note);
  const headerTexts = POINTS_PLAN_COLUMNS.map(column => headers[column]);
  grid.run(HEADER_ROW, 1, 'header', headerTexts).fit(HEADER_ROW);

  const lacking = lines.map((line, index) => {
    const row = POINTS_PLAN_FIRST_ROW + index;
    const at = (column: PointsPlanColumn): Expr => cell(row, columnOf(column));
    const put = (column: PointsPlanColumn, style: StyleName, content: CellValue | FormulaCell): void => {
      grid.set(row, columnOf(column), style, content);
    };
    const lacks = Math.max(0, roundResult(line.planned.value - line.now.value));
    put('number', 'status', index + 1);
    put('code', 'code', line.code);
    put('title', 'text', line.title);
    put('what', 'text', line.what);
    put('max', 'points', line.max);
    put('before', 'points', line.before);
    put('now', 'score', contentOf(line.now));
    put('planned', 'points', contentOf(line.planned));
    put('lacks', 'points', {
      formula: `MAX(0,ROUND(${at('planned')}-${at('now')},6))`,
      value: lacks,
    });
    put('owner', 'entryText', line.owner);
    put('due', 'entryDate', constantOf(line.due));
    const isOverdue = typeof line.due === 'number' && line.due < Math.floor(today);
    put('status', 'status', {
      formula: `IF(${at('lacks')}=0,${literal(status.reached)},IF(AND(ISNUMBER(${at('due')}),${at('due')}<${settingName('asOf')}),${literal(status.overdue)},${literal(status.open)}))`,
      value: lacks === 0 ? status.reached : isOverdue ? status.overdue : status.open,
    });
    grid.fit(row);
    return lacks;
  });
  const last = POINTS_PLAN_FIRST_ROW + lines.length - 1;
  sums(grid, last + 1, lines, lacking);
  indices.forEach(([label, index], at) => {
    grid.across(last + 3 + at, columnOf('title'), columnOf('max') - 1, 'label', label);
    grid.set(last + 3 + at, columnOf('max'), 'index', contentOf(index));
  });

  const statuses = range(POINTS_PLAN_FIRST_ROW, columnOf('status'), last, columnOf('status'));
  const firstStatus = cell(POINTS_PLAN_FIRST_ROW, columnOf('status'));
  return gridSheet(grid, {
    name: POINTS_PLAN.name,
    tabColor: COLORS.good,
    conditionals: [
      { address: statuses, formula: `${firstStatus}=${literal(status.reached)}`, ...MARKS.good },
      { address: statuses, formula: `${firstStatus}=${literal(status.overdue)}`, ...MARKS.bad },
    ],
    freeze: { rows: HEADER_ROW, columns: 0 },
    protected: false,
    print: { ...wholePrint(grid, 'landscape', HEADER_ROW), pagesHigh: 1 },
  });
}

/** Where the index of a line below the steps stands; `at` counts those lines from 0. */
export function pointsPlanIndexCell(steps: number, at: number): string {
  return cell(POINTS_PLAN_FIRST_ROW + steps + 2 + at, columnOf('max'));
}

const columnOf = (column: PointsPlanColumn): number => POINTS_PLAN_COLUMNS.indexOf(column) + 1;

const contentOf = ({ value, formula }: Figure): CellValue | FormulaCell =>
  formula === undefined ? value : { formula, value };

/** The row below the steps: what they come to. */
function sums(grid: Grid, row: number, lines: readonly PointsPlanLine[], lacking: readonly number[]): void {
  const figures: readonly (readonly [column: PointsPlanColumn, values: readonly number[]])[] = [
    ['max', lines.map(({ max }) => max)],
    ['before', lines.map(({ before }) => before)],
    ['now', lines.map(({ now }) => now.value)],
    ['planned', lines.map(({ planned }) => planned.value)],
    ['lacks', lacking],
  ];
  grid.across(row, 1, columnOf('max') - 1, 'totalText', POINTS_PLAN.total);
  for (const [name, values] of figures) {
    const column = columnOf(name);
    grid.set(row, column, 'total', {
      formula: `ROUND(SUM(${range(POINTS_PLAN_FIRST_ROW, column, row - 1, column)}),6)`,
      value: roundResult(values.reduce((sum, each) => sum + each, 0)),
    });
  }
  for (const column of ['owner', 'due', 'status'] as const) grid.set(row, columnOf(column), 'totalText');
}
