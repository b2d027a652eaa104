import { PLAN_SHEET } from '../messages/plan-sheet-vi';
import { stepText } from '../messages/step-vi';
import type { Ledger } from '../../../ledger/ledger';
import { dateText } from '../../../messages/date-text';
import { upperFirst } from '../../../messages/full-words';
import { SHEET_NAME } from '../../../messages/sheet-names';
import { comparable, roundResult } from '../../../rules/decimal';
import { literal, type Expr } from '../../../rules/formula';
import { indexValue } from '../../../scores/index-value';
import type { Scores } from '../../../scores/scores';
import { absolute, cell, onSheet, range } from '../../../workbook/address';
import type { FoundLedger } from '../../../workbook/find/found-ledger';
import { placeAddress } from '../../../workbook/find/locate';
import { Grid, gridSheet } from '../../../workbook/grid';
import { tablePrint } from '../../../workbook/page-fit';
import { settingName, SUMMARY_HEADER_ROW, summaryCell, type SummaryColumn } from '../../../workbook/places';
import type { SheetPlan } from '../../../workbook/plan';
import { sampleLine, unitLine } from '../../../workbook/sheets/sheet-lines';
import { COLORS } from '../../../workbook/styles';
import type { AssignedStep } from './assigned-step';

/** Characters from "STT" on: together they fill a page of A4 in landscape. */
const WIDTHS = [5, 8, 30, 36, 9, 9, 9, 9, 9, 24, 12, 12];
const HEADER_ROW = 5;
const FIRST_ROW = HEADER_ROW + 1;
/** The columns of figures, from 1. */
const COLUMN = { title: 3, max: 5, before: 6, now: 7, planned: 8, lacks: 9, due: 11, status: 12 } as const;

/** What the sheet is made from: the steps that were handed out on a day, and where the scores stand in the workbook. */
export interface PlanSheetFacts {
  readonly name: string;
  readonly ledger: Ledger;
  readonly found: FoundLedger;
  readonly now: Scores;
  readonly target: number;
  /** The day that is reckoned for, and the day of the machine, as serial numbers. */
  readonly today: number;
  readonly made: number;
}

/**
 * The chosen steps as a sheet of one page: what each criterion had, has and shall have, who does it and until when, and
 * what the index comes to. What it has, whether that is enough, and the indices are live native formulas. Criteria whose
 * row nobody can find any more keep the points that they had. Example: `planSheet(steps, facts).name`.
 */
export function planSheet(steps: readonly AssignedStep[], facts: PlanSheetFacts): SheetPlan {
  const { name, ledger, found, now, target, today, made } = facts;
  const { headers, title, status } = PLAN_SHEET;
  const width = headers.length;
  const grid = new Grid(WIDTHS);
  const { year } = ledger.settings;
  grid.across(1, 1, width, 'title', {
    formula: `${literal(title)}&${settingName('year')}`,
    value: `${title}${year}`,
  });
  grid.across(2, 1, width, 'subtitle', unitLine(ledger));
  grid.across(3, 1, width, 'warning', sampleLine(ledger));
  grid.across(4, 1, width, 'note', PLAN_SHEET.made(dateText(made)));
  grid.run(HEADER_ROW, 1, 'header', headers).fit(HEADER_ROW);

  const scores = new Map(now.criteria.map(({ criterion, score }) => [criterion.code, score ?? 0]));
  const lacking = steps.map(({ step: { criterion, points }, owner, due }, index) => {
    const row = FIRST_ROW + index;
    const before = scores.get(criterion.code)!;
    const planned = Math.min(criterion.maxPoints, roundResult(before + points));
    const at = placeAddress(found, { in: 'criterion', code: criterion.code, field: 'score' });
    const score = at && onSheet(at.sheet, absolute(at.address));
    const [nowAt, plannedAt, lacksAt, dueAt] = [COLUMN.now, COLUMN.planned, COLUMN.lacks, COLUMN.due].map(
      column => cell(row, column),
    );
    const lacks = roundResult(planned - before);
    grid
      .set(row, 1, 'status', index + 1)
      .set(row, 2, 'code', criterion.code)
      .set(row, COLUMN.title, 'text', criterion.title)
      .set(row, 4, 'text', upperFirst(stepText(steps[index]!.step)))
      .set(row, COLUMN.max, 'points', criterion.maxPoints)
      .set(row, COLUMN.before, 'points', before)
      .set(
        row,
        COLUMN.now,
        'score',
        score === undefined ? before : { formula: `IF(ISNUMBER(${score}),${score},0)`, value: before },
      )
      .set(row, COLUMN.planned, 'points', planned)
      .set(row, COLUMN.lacks, 'points', {
        formula: `MAX(0,ROUND(${plannedAt}-${nowAt},6))`,
        value: lacks,
      })
      .set(row, 10, 'entryText', owner)
      .set(row, COLUMN.due, 'entryDate', due)
      .set(row, COLUMN.status, 'status', {
        formula: `IF(${lacksAt}=0,${literal(status.reached)},IF(AND(ISNUMBER(${dueAt}),${dueAt}<${settingName('asOf')}),${literal(status.overdue)},${literal(status.open)}))`,
        value: due !== null && due < Math.floor(today) ? status.overdue : status.open,
      });
    grid.fit(row);
    return lacks;
  });
  const last = FIRST_ROW + steps.length - 1;
  sums(grid, last + 1, steps, { scores, lacking });
  indices(grid, last + 3, cell(last + 1, COLUMN.lacks), { now, target, lacking: sumOf(lacking) }, ledger);

  return gridSheet(grid, {
    name,
    tabColor: COLORS.good,
    conditionals: [
      {
        address: range(FIRST_ROW, COLUMN.status, last, COLUMN.status),
        formula: `${cell(FIRST_ROW, COLUMN.status)}=${literal(status.reached)}`,
        font: COLORS.good,
        fill: COLORS.goodFill,
      },
      {
        address: range(FIRST_ROW, COLUMN.status, last, COLUMN.status),
        formula: `${cell(FIRST_ROW, COLUMN.status)}=${literal(status.overdue)}`,
        font: COLORS.bad,
        fill: COLORS.badFill,
      },
    ],
    freeze: { rows: HEADER_ROW, columns: 0 },
    protected: false,
    print: { ...tablePrint(grid, HEADER_ROW), pagesHigh: 1 },
  });
}

const sumOf = (numbers: readonly number[]): number =>
  roundResult(numbers.reduce((sum, each) => sum + each, 0));

/** The row below the steps: what they come to. */
function sums(
  grid: Grid,
  row: number,
  steps: readonly AssignedStep[],
  { scores, lacking }: { readonly scores: ReadonlyMap<string, number>; readonly lacking: readonly number[] },
): void {
  const before = steps.map(({ step }) => scores.get(step.criterion.code)!);
  const figures: readonly (readonly [column: number, values: readonly number[]])[] = [
    [COLUMN.max, steps.map(({ step }) => step.criterion.maxPoints)],
    [COLUMN.before, before],
    [COLUMN.now, before],
    [COLUMN.planned, before.map((points, index) => points + lacking[index]!)],
    [COLUMN.lacks, lacking],
  ];
  grid.across(row, 1, COLUMN.max - 1, 'totalText', PLAN_SHEET.total);
  for (const [column, values] of figures)
    grid.set(row, column, 'total', {
      formula: `ROUND(SUM(${range(FIRST_ROW, column, row - 1, column)}),6)`,
      value: sumOf(values),
    });
  for (let column = COLUMN.lacks + 1; column <= COLUMN.status; column++) grid.set(row, column, 'totalText');
}

/** The index as it was, is and shall be, beside the target. */
function indices(
  grid: Grid,
  first: number,
  lacksAt: string,
  { now, target, lacking }: { readonly now: Scores; readonly target: number; readonly lacking: number },
  ledger: Ledger,
): void {
  const total = (column: SummaryColumn): Expr =>
    onSheet(
      SHEET_NAME.summary,
      absolute(summaryCell(column, SUMMARY_HEADER_ROW + 1 + ledger.set.areas.length)),
    );
  const { self, counted, index = 0 } = now.total;
  const planned = indexValue(roundResult(self + lacking), counted) ?? 0;
  const [nowAt, targetAt] = [cell(first + 1, COLUMN.max), cell(first + 3, COLUMN.max)];
  const lines = [
    [PLAN_SHEET.indexAtStart, index],
    [PLAN_SHEET.indexNow, { formula: `IF(ISNUMBER(${total('index')}),${total('index')},0)`, value: index }],
    [
      PLAN_SHEET.indexPlanned,
      {
        formula: `IF(${total('counted')}>0,ROUND((${total('self')}+${lacksAt})/${total('counted')}*100,12),0)`,
        value: planned,
      },
    ],
    [PLAN_SHEET.target, target],
    [
      PLAN_SHEET.lacking,
      {
        formula: `MAX(0,ROUND(${targetAt}-${nowAt},6))`,
        value: Math.max(0, roundResult(target - comparable(index))),
      },
    ],
  ] as const;
  lines.forEach(([text, content], at) => {
    grid.across(first + at, COLUMN.title, COLUMN.max - 1, 'label', text);
    grid.set(first + at, COLUMN.max, 'index', content);
  });
}
