import {
  outlineOf,
  type Area,
  type Criterion,
  type Heading,
  type IndexSet,
} from '../../../catalogue/index-set';
import { amountsOf } from '../../../wording/amounts';
import { workedExamples } from '../../../wording/worked-examples';
import { kindName, writeRule } from '../../../wording/write-rule';
import { wholeRuleText } from '../../../messages/rule-vi';
import { kindOf } from '../../../rules/kinds';
import { absolute, cell, onSheet, range } from '../../../workbook/address';
import { Grid, gridSheet } from '../../../workbook/grid';
import type { CellValue, SheetPlan, ValidationPlan, WorkbookPlan } from '../../../workbook/plan';
import type { StyleName } from '../../../workbook/styles';
import { textHeight } from '../../../workbook/text-height';
import { examplesText } from '../messages/example-text';
import {
  NOT_ARISING_WORDS,
  SET_FACTS,
  SET_HEADERS,
  SET_SHEET_TEXT,
  type SetLevel,
} from '../messages/set-sheet-vi';
import { SET_COLUMNS, type SetColumn } from '../domain/set-sheet-issue';
import { FACT_PLACES, SET_HEADER_ROW, SET_LISTS, SET_LOOK, setColumn } from './set-columns';

/** Rows that stand ready below the set, for criteria that are added. */
const SPARE = 30;
/** On the hidden sheet the lists stand to the right of what no column shows. */
const FIRST_LIST = 3;

/**
 * A set as a workbook of one sheet that is read, edited and sent like any other, and that `setSheetReading` reads back.
 * Example: `writeXlsx(setWorkbook(set))`.
 */
export function setWorkbook(set: IndexSet): WorkbookPlan {
  return { title: set.title, sheets: setSheets(set), names: [], protected: false };
}

/** The table of a set and, very hidden, what no column of it shows. */
export function setSheets(set: IndexSet): readonly [table: SheetPlan, parts: SheetPlan] {
  return [setSheet(set), hiddenSheet(set)];
}

/** Whether the tables of two sets show the same, whatever stands in no column. */
export function showsSame(one: IndexSet, other: IndexSet): boolean {
  const [shown, others] = [one, other].map(set =>
    JSON.stringify([
      FACT_PLACES.map(({ fact }) => factOf(set, fact)),
      linesOf(set).map(({ cells }) => cells),
    ]),
  );
  return shown === others;
}

/** The whole set as a table: what the decision says, what is understood, and what that comes to in a few cases. */
function setSheet(set: IndexSet): SheetPlan {
  const grid = new Grid(SET_COLUMNS.map(column => SET_LOOK[column][0]));
  // What is written over many columns stands where frozen columns do not cut it.
  const seen = setColumn('title');
  grid.across(1, 1, seen, 'title', SET_SHEET_TEXT.heading);
  grid.across(2, 1, seen, 'note', SET_SHEET_TEXT.note);
  for (const { fact, row, from, to } of FACT_PLACES) {
    const [style, value] = [factStyle(fact), factOf(set, fact)];
    grid.across(row, from, to, 'label', SET_FACTS[fact]).set(row, to + 1, style, value);
    grid.height(row, textHeight(typeof value === 'string' ? value : '', grid.columns[to]!, style));
  }
  grid.run(SET_HEADER_ROW, 1, 'header', Object.values(SET_HEADERS)).fit(SET_HEADER_ROW);

  let row = SET_HEADER_ROW;
  for (const { cells, criterion } of linesOf(set)) {
    row++;
    const shown: LineCells = criterion ? { ...cells, understood: understoodText(criterion) } : cells;
    for (const column of SET_COLUMNS)
      grid.set(
        row,
        setColumn(column),
        column in shown ? SET_LOOK[column][1] : 'group',
        shown[column] ?? null,
      );
    grid.fit(row);
  }
  const end = row + SPARE;
  while (row++ < end) SET_COLUMNS.forEach((column, index) => grid.set(row, index + 1, SET_LOOK[column][1]));
  return gridSheet(grid, {
    name: SET_SHEET_TEXT.name,
    validations: validations(end),
    freeze: { rows: SET_HEADER_ROW, columns: seen },
    protected: false,
    print: {
      orientation: 'landscape',
      range: grid.extent,
      titleRows: `${SET_HEADER_ROW}:${SET_HEADER_ROW}`,
      pagesHigh: 0,
    },
  });
}

function factStyle(fact: keyof typeof SET_FACTS): StyleName {
  if (fact === 'totalPoints') return 'entryPoints';
  return fact === 'year' ? 'entryYear' : 'entryText';
}

function factOf(set: IndexSet, fact: keyof typeof SET_FACTS): CellValue {
  const value = set[fact];
  if (typeof value === 'string' || typeof value === 'number') return value;
  return value ? SET_SHEET_TEXT.yes : SET_SHEET_TEXT.no;
}

/** What stands in a row; a heading has no cell in the columns that it leaves out. */
type LineCells = Readonly<Partial<Record<SetColumn, CellValue>>>;

/** The rows of a set below each other, but for what is derived. */
function linesOf(set: IndexSet): readonly { readonly cells: LineCells; readonly criterion?: Criterion }[] {
  return set.areas.flatMap(area => [
    { cells: headingCells(area.part ?? 'area', area) },
    ...outlineOf(area).map(line =>
      line.kind === 'heading'
        ? { cells: headingCells('heading', line.heading) }
        : { cells: criterionCells(line.criterion), criterion: line.criterion },
    ),
  ]);
}

function headingCells(level: SetLevel, { code, printedCode, title, maxPoints }: Area | Heading): LineCells {
  return {
    code,
    printedCode: printedCode ?? null,
    level: SET_SHEET_TEXT.levels[level],
    title,
    maxPoints: maxPoints ?? null,
  };
}

function criterionCells(criterion: Criterion): LineCells {
  const { rule, maxPoints, printedCode, method, evidence } = criterion;
  const { numerator = null, denominator = null } = amountsOf(rule);
  return {
    code: criterion.code,
    printedCode: printedCode ?? null,
    level: SET_SHEET_TEXT.levels.criterion,
    title: criterion.title,
    maxPoints,
    method: method ?? null,
    kind: kindName(rule),
    rule: writeRule(rule),
    numerator,
    denominator,
    notArising: NOT_ARISING_WORDS.find(([, value]) => value === (rule.notArising ?? false))![0],
    evidence: evidence.length > 0 ? evidence.join('\n') : null,
    owner: criterion.owner,
    reporting: SET_SHEET_TEXT.reporting[criterion.reporting],
  };
}

/** What the rule of a criterion says, and what it comes to in a few cases. */
export function understoodText({ rule, maxPoints }: Pick<Criterion, 'rule' | 'maxPoints'>): string {
  const said = wholeRuleText(kindOf(rule).facts(rule, maxPoints));
  return [said, examplesText(workedExamples(rule, maxPoints))].filter(Boolean).join('\n');
}

function validations(end: number): ValidationPlan[] {
  return (Object.keys(SET_LISTS) as (keyof typeof SET_LISTS)[]).map((column, index) => {
    const [at, list] = [setColumn(column), FIRST_LIST + index];
    const source = absolute(range(1, list, SET_LISTS[column].length, list));
    return {
      address: range(SET_HEADER_ROW + 1, at, end, at),
      rule: { kind: 'list', source: onSheet(SET_SHEET_TEXT.hidden, source) },
      alert: SET_SHEET_TEXT.alert,
    };
  });
}

/** What no column shows of each row, and of the set under ''; the sheet goes before it wherever both say something. */
function hiddenSheet(set: IndexSet): SheetPlan {
  const lists = Object.values(SET_LISTS);
  const grid = new Grid([10, 60, ...lists.map(() => 20)]);
  const { areas, ...facts } = set;
  const rows: readonly (readonly [code: string, value: unknown])[] = [
    ['', facts],
    ...areas.flatMap((area): (readonly [string, unknown])[] => [
      [area.code, { ...area, criteria: undefined, headings: undefined }],
      ...area.criteria.map(criterion => [criterion.code, criterion] as const),
    ]),
  ];
  rows.forEach(([code, value], index) =>
    grid.set(index + 1, 1, 'code', code).set(index + 1, 2, 'text', JSON.stringify(value)),
  );
  lists.forEach((items, list) =>
    items.forEach((item, index) => grid.set(index + 1, FIRST_LIST + list, 'text', item)),
  );
  return gridSheet(grid, {
    name: SET_SHEET_TEXT.hidden,
    visibility: 'veryHidden',
    protected: false,
    print: { orientation: 'portrait', range: cell(1, 1), pagesHigh: 0 },
  });
}
