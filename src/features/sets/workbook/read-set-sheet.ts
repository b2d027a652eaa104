import type { Area, Criterion, Heading, IndexSet, Reporting } from '../../../catalogue/index-set';
import { readIndexSet, ruleIn } from '../../../catalogue/read-index-set';
import { DEFAULT_SET } from '../../../catalogue/shipped';
import { valueMeant } from '../../../ledger/value-meant';
import { isBlank, isError, isUnread, textOf, type Cell } from '../../../rules/cell';
import type { Rule } from '../../../rules/kinds';
import { readRule } from '../../../wording/read-rule';
import { withAmounts } from '../../../wording/amounts';
import { writeRule } from '../../../wording/write-rule';
import { findTable, type FoundTable } from '../../../workbook/find/find-table';
import { labelOf } from '../../../workbook/find/label';
import { certainPlace } from '../../../workbook/find/sought';
import type { SheetCells } from '../../../workbook/sheet-cells';
import {
  NOT_ARISING_WORDS,
  SET_FACTS,
  SET_HEADERS,
  SET_SHEET_TEXT,
  type SetLevel,
} from '../messages/set-sheet-vi';
import {
  SET_COLUMNS,
  type RowFault,
  type SetColumn,
  type SetRowIssue,
  type SetSheetIssue,
} from '../domain/set-sheet-issue';
import { sheetName } from '../domain/sheet-name';
import { SET_HEADER_ROW } from './set-columns';

export type ReadSet = { readonly set: IndexSet } | { readonly issues: readonly SetSheetIssue[] };

/** An area that is being read, row by row. */
interface OpenArea extends Omit<Area, 'criteria' | 'headings'> {
  readonly criteria: Criterion[];
  readonly headings: Heading[];
}

/**
 * Reads the sheet Bộ tiêu chí of a file, whoever edited it in whatever program: the set, or everything that keeps it from
 * being one, row by row. `undefined` where the file has no such sheet. What no column shows comes from the hidden sheet,
 * as far as it is there. `reserved` are names that no sheet of an area can have.
 * Example: `readSetSheet(read.value.sheets, Object.values(SHEET_NAME))`.
 */
export function readSetSheet(
  sheets: ReadonlyMap<string, SheetCells>,
  reserved: readonly string[],
): ReadSet | undefined {
  const name = [...sheets.keys()].find(each => labelOf(each) === labelOf(SET_SHEET_TEXT.name));
  if (name === undefined) return undefined;
  const cells = sheets.get(name)!;
  const table = findTable(cells, SET_HEADERS, SET_HEADER_ROW);
  if (table.header === undefined || certainPlace(table.columns.code) === undefined)
    return { issues: [{ code: 'setSheet.headerMissing' }] };
  const kept = keptParts(sheets.get(SET_SHEET_TEXT.hidden) ?? []);
  const issues: SetRowIssue[] = [];
  const areas = areasOf(table, kept, issues, reserved);
  const { rating } = DEFAULT_SET;
  const set = {
    // Where the hidden sheet was lost, nothing else says how units are rated.
    rating,
    processRows: [],
    ...objectIn(kept.get('')),
    ...factsOf(cells, table.header),
    format: 2,
    areas,
  };
  const read = readIndexSet(set, reserved);
  if (issues.length > 0) return { issues };
  return 'set' in read ? read : { issues: read.issues };
}

function areasOf(
  table: FoundTable<SetColumn>,
  kept: ReadonlyMap<string, unknown>,
  issues: SetRowIssue[],
  reserved: readonly string[],
): readonly OpenArea[] {
  const areas: OpenArea[] = [];
  const taken = new Set(reserved.map(name => name.toLowerCase()));
  table.cells.slice(table.header).forEach((cells, index) => {
    const row = new SetRow(cells, table.columns, table.header! + 1 + index, issues);
    if (row.isBlank) return;
    const level = row.word('level', LEVELS);
    const { code } = row;
    if (level === undefined) return;
    const base = objectIn(kept.get(code));
    const shown = {
      code,
      ...given('printedCode', row.text('printedCode')),
      title: row.text('title'),
    };
    if (level !== 'heading' && level !== 'criterion') {
      areas.push({
        sheet: sheetName({ printedCode: '', ...shown }, taken),
        ...without(base, 'part', 'printedCode'),
        ...shown,
        maxPoints: row.points() ?? 0,
        ...(level === 'area' ? {} : { part: level }),
        criteria: [],
        headings: [],
      });
      taken.add(areas.at(-1)!.sheet.toLowerCase());
      return;
    }
    const open = areas.at(-1);
    if (!open) row.tell({ code: 'setRow.noArea' });
    else if (level === 'heading') {
      const points = isBlank(row.cell('maxPoints')) ? undefined : row.points();
      open.headings.push({ ...shown, ...(points === undefined ? {} : { maxPoints: points }) });
    } else open.criteria.push(criterionOf(row, shown, base));
  });
  return areas;
}

function criterionOf(row: SetRow, shown: Pick<Criterion, 'code' | 'title'>, base: object): Criterion {
  const maxPoints = row.points() ?? 0;
  const method = row.text('method');
  return {
    target: null,
    unit: '',
    source: '',
    // What the sheet shows is as it is there, also where it was cleared.
    ...without(base, 'printedCode', 'method'),
    ...shown,
    ...given('method', method),
    maxPoints,
    rule: ruleOf(row, 'rule' in base ? base.rule : undefined, maxPoints, shown.title),
    reporting: row.word('reporting', REPORTING_WORDS) ?? 'year',
    owner: row.text('owner'),
    evidence: row
      .text('evidence')
      .split('\n')
      .map(each => each.trim())
      .filter(each => each !== ''),
  };
}

/** The rule as it was, where its words are as they were; else what its words say, if they say it with certainty. */
function ruleOf(row: SetRow, base: unknown, maxPoints: number, title: string): Rule {
  const text = row.text('rule');
  const kept = ruleIn(base);
  const rule = kept && writeRule(kept) === text ? kept : certainRule(row, text, maxPoints, title);
  const notArising = row.word('notArising', NOT_ARISING);
  const named = withAmounts(rule, {
    ...given('numerator', row.text('numerator')),
    ...given('denominator', row.text('denominator')),
  });
  return notArising === undefined || notArising.value === (rule.notArising ?? false)
    ? named
    : { ...named, notArising: notArising.value ?? false };
}

function certainRule(row: SetRow, text: string, maxPoints: number, title: string): Rule {
  const { rule, confidence } = readRule(text, maxPoints, title);
  // The canonical words of points that a person gives are certain as well.
  if (confidence !== 'certain' && writeRule(rule) !== text)
    row.tell({ code: 'setRow.ruleUnclear', given: text });
  return rule;
}

/** The facts above the table; what stands in no row stays as it was. */
function factsOf(cells: SheetCells, header: number): object {
  const facts = Object.entries(SET_FACTS).flatMap(([fact, label]): (readonly [string, unknown])[] => {
    const row = cells.slice(0, header - 1).find(each => each.some(cell => labelOf(cell) === labelOf(label)));
    const at = row?.findIndex(cell => labelOf(cell) === labelOf(label)) ?? -1;
    const value = row?.slice(at + 1).find(cell => !isBlank(cell));
    if (value === undefined) return [];
    if (labelOf(value) === labelOf(SET_SHEET_TEXT.yes)) return [[fact, true]];
    if (labelOf(value) === labelOf(SET_SHEET_TEXT.no)) return [[fact, false]];
    return [[fact, NUMBERS.includes(fact) ? (numberOf(value) ?? value) : textOf(value).trim()]];
  });
  // What is not so is not said.
  return Object.fromEntries(facts.map(([fact, value]) => [fact, value === false ? undefined : value]));
}

const NUMBERS: readonly string[] = ['year', 'totalPoints'];

function numberOf(cell: Cell): number | undefined {
  if (isUnread(cell)) return undefined;
  const { value, doubt } = valueMeant({ is: 'points', max: Infinity }, cell);
  return typeof value === 'number' && doubt === undefined ? value : undefined;
}

/** What no column shows, by the code of its row. */
function keptParts(cells: SheetCells): ReadonlyMap<string, unknown> {
  return new Map(cells.map(([code = null, json = null]) => [textOf(code), parsed(textOf(json))]));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function objectIn(value: unknown): object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

/** An object without some of its keys. */
function without(object: object, ...keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}

/** A key with a text, where there is one. */
function given<K extends string>(key: K, text: string): Readonly<Partial<Record<K, string>>> {
  return (text === '' ? {} : { [key]: text }) as Readonly<Partial<Record<K, string>>>;
}

function byWord<V extends string>(words: Readonly<Record<V, string>>): ReadonlyMap<string, V> {
  return new Map((Object.entries(words) as [V, string][]).map(([value, word]) => [labelOf(word), value]));
}

const LEVELS = byWord<SetLevel>(SET_SHEET_TEXT.levels);
const REPORTING_WORDS = byWord<Reporting>(SET_SHEET_TEXT.reporting);
const NOT_ARISING = new Map(NOT_ARISING_WORDS.map(([word, value]) => [labelOf(word), { value }]));

/** One row of the table, and the way to tell what is wrong in it. */
class SetRow {
  constructor(
    private readonly cells: readonly Cell[],
    private readonly columns: FoundTable<SetColumn>['columns'],
    readonly row: number,
    private readonly issues: SetRowIssue[],
  ) {}

  get code(): string {
    return this.text('code');
  }

  /** Whether nobody wrote anything into it; what is derived counts nothing. */
  get isBlank(): boolean {
    return SET_COLUMNS.every(column => column === 'understood' || isBlank(this.cell(column)));
  }

  cell(column: SetColumn): Cell {
    const at = certainPlace(this.columns[column]);
    return at === undefined ? null : (this.cells[at - 1] ?? null);
  }

  text(column: SetColumn): string {
    const cell = this.cell(column);
    if (isUnread(cell) || isError(cell)) this.tell({ code: 'setRow.unread', column });
    return textOf(cell).normalize('NFC').replace(/\r\n?/g, '\n').trim();
  }

  /** The value that a word of a list stands for; `undefined` for a blank, and for a word that is told to be none. */
  word<V>(column: SetColumn, words: ReadonlyMap<string, V>): V | undefined {
    const shown = this.text(column);
    const value = words.get(labelOf(shown));
    if (value === undefined && (shown !== '' || column === 'level'))
      this.tell({ code: 'setRow.wordUnknown', column, given: shown });
    return value;
  }

  points(): number | undefined {
    const cell = this.cell('maxPoints');
    const points = numberOf(cell);
    if (points === undefined)
      this.tell({ code: 'setRow.notNumber', column: 'maxPoints', given: textOf(cell) });
    return points;
  }

  tell(fault: RowFault): void {
    this.issues.push({ ...fault, where: textOf(this.cell('code')), row: this.row });
  }
}
