import type { Area, Criterion, Heading, IndexSet, Reporting } from '../../../catalogue/index-set';
import type { CatalogueIssue } from '../../../catalogue/catalogue-issue';
import { readIndexSet } from '../../../catalogue/read-index-set';
import { objectIn } from '../../../catalogue/object-in';
import { DEFAULT_SET } from '../../../catalogue/shipped';
import { isBlank, textOf } from '../../../rules/cell';
import type { FoundTable } from '../../../workbook/find/find-table';
import { labelOf } from '../../../workbook/find/label';
import type { SheetCells } from '../../../workbook/sheet-cells';
import { SET_FACTS, SET_SHEET_TEXT, type SetLevel } from '../messages/set-sheet-vi';
import type { SetColumn, SetRowIssue, SetSheetIssue } from '../domain/set-sheet-issue';
import { sheetName } from '../domain/sheet-name';
import { factCell, findSetTable, isSetTable } from './find-set-table';
import { given, ruleOfRow } from './rule-of-row';
import { byWord, cellNumber, SetRow } from './set-row';

/** A row of the sheet that was understood: what stands in it. */
export interface SetLine {
  readonly row: number;
  readonly code: string;
  /** Of a row that is a criterion. */
  readonly criterion?: Criterion;
  /** Nothing is wrong in the row itself. */
  readonly isClear: boolean;
}

/** The sheet as it was read: what comes of it, and where everything stands. */
export interface SetSheetReading {
  readonly read: { readonly set: IndexSet } | { readonly issues: readonly SetSheetIssue[] };
  readonly table: FoundTable<SetColumn>;
  readonly lines: readonly SetLine[];
}

/** An area that is being read, row by row. */
interface OpenArea extends Omit<Area, 'criteria' | 'headings'> {
  readonly criteria: Criterion[];
  readonly headings: Heading[];
}

/**
 * Reads the sheet Bộ tiêu chí of a file, whoever edited it in whatever program: the set, or everything that keeps it from
 * being one, row by row, and where everything stands. `undefined` where the file has no such sheet. What no column shows
 * comes from the hidden sheet, as far as it is there. `reserved` are names that no sheet of an area can have.
 * Example: `setSheetReading(read.value.sheets, SHEET_NAMES)?.read`.
 */
export function setSheetReading(
  sheets: ReadonlyMap<string, SheetCells>,
  reserved: readonly string[],
): SetSheetReading | undefined {
  const table = findSetTable(sheets);
  if (!table) return undefined;
  if (!isSetTable(table)) return { read: { issues: [{ code: 'setSheet.headerMissing' }] }, table, lines: [] };
  const kept = keptParts(sheets.get(SET_SHEET_TEXT.hidden) ?? []);
  const issues: SetRowIssue[] = [];
  const { areas, lines } = areasOf(table, kept, issues, reserved);
  const { rating } = DEFAULT_SET;
  const set = {
    // Where the hidden sheet was lost, nothing else says how units are rated.
    rating,
    processRows: [],
    ...kept.get(''),
    ...factsOf(table.cells, table.header!),
    format: 2,
    areas,
  };
  const read = readIndexSet(set, reserved);
  if (issues.length === 0) return { read, table, lines };
  return { read: { issues: [...issues, ...others('set' in read ? [] : read.issues, issues)] }, table, lines };
}

/** What is wrong with the set beside its rows, but for what only follows from rows that are wrong. */
function others(all: readonly CatalogueIssue[], inRows: readonly SetRowIssue[]): readonly CatalogueIssue[] {
  const isOutOfPlace = inRows.some(
    issue => issue.code === 'setRow.noArea' || ('column' in issue && issue.column === 'level'),
  );
  if (isOutOfPlace) return [];
  const told = new Set(inRows.map(({ where }) => where));
  const lacksPoints = inRows.some(issue => 'column' in issue && issue.column === 'maxPoints');
  return all.filter(
    issue =>
      !told.has(issue.where) &&
      !(lacksPoints && issue.code.endsWith('PointsDiffer')) &&
      !('area' in issue && issue.area === ''),
  );
}

function areasOf(
  table: FoundTable<SetColumn>,
  kept: ReadonlyMap<string, object>,
  issues: SetRowIssue[],
  reserved: readonly string[],
): { readonly areas: readonly OpenArea[]; readonly lines: readonly SetLine[] } {
  const areas: OpenArea[] = [];
  const lines: SetLine[] = [];
  const taken = new Set(reserved.map(name => name.toLowerCase()));
  // A row whose level nobody knows may be the area of those below it.
  let isPlaced = true;
  table.cells.slice(table.header).forEach((cells, index) => {
    const row = new SetRow(cells, table.columns, table.header! + 1 + index, issues);
    if (row.isBlank) return;
    const told = issues.length;
    const criterion = lineOf(row);
    lines.push({
      row: row.row,
      code: row.code,
      ...(criterion && { criterion }),
      isClear: issues.length === told,
    });
  });
  return { areas, lines };

  /** Takes a row in; gives the criterion that it is, if it is one. */
  function lineOf(row: SetRow): Criterion | undefined {
    const level = row.word('level', LEVELS);
    const { code } = row;
    if (level === undefined) {
      isPlaced = false;
      return undefined;
    }
    if (code === '' && !row.isIllegible('code')) row.tell({ code: 'setRow.codeMissing' });
    const base = kept.get(code) ?? {};
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
      return undefined;
    }
    const open = areas.at(-1);
    if (!open) {
      if (isPlaced) row.tell({ code: 'setRow.noArea' });
    } else if (level === 'heading') {
      const points = isBlank(row.cell('maxPoints')) ? undefined : row.points();
      open.headings.push({ ...shown, ...(points === undefined ? {} : { maxPoints: points }) });
    } else {
      const criterion = criterionOf(row, shown, base);
      open.criteria.push(criterion);
      return criterion;
    }
    return undefined;
  }
}

function criterionOf(row: SetRow, shown: Pick<Criterion, 'code' | 'title'>, base: object): Criterion {
  const points = row.points();
  const method = row.text('method');
  return {
    target: null,
    unit: '',
    source: '',
    // What the sheet shows is as it is there, also where it was cleared.
    ...without(base, 'printedCode', 'method'),
    ...shown,
    ...given('method', method),
    maxPoints: points ?? 0,
    rule: ruleOfRow(row, 'rule' in base ? base.rule : undefined, points, shown.title),
    reporting: row.word('reporting', REPORTING_WORDS) ?? 'year',
    owner: row.text('owner'),
    evidence: row
      .text('evidence')
      .split('\n')
      .map(each => each.trim())
      .filter(each => each !== ''),
  };
}

/** The facts above the table; what stands in no row stays as it was. */
function factsOf(cells: SheetCells, header: number): object {
  const facts = Object.keys(SET_FACTS).flatMap((fact): (readonly [string, unknown])[] => {
    const at = factCell(cells, header, fact as keyof typeof SET_FACTS);
    const value = at && cells[at.row - 1]![at.column - 1];
    if (value === undefined || isBlank(value)) return [];
    if (labelOf(value) === labelOf(SET_SHEET_TEXT.yes)) return [[fact, true]];
    if (labelOf(value) === labelOf(SET_SHEET_TEXT.no)) return [[fact, false]];
    return [[fact, NUMBERS.includes(fact) ? (cellNumber(value) ?? value) : textOf(value)]];
  });
  // What is not so is not said.
  return Object.fromEntries(facts.map(([fact, value]) => [fact, value === false ? undefined : value]));
}

const NUMBERS: readonly string[] = ['year', 'totalPoints'];

/** What no column shows, by the code of its row. */
function keptParts(cells: SheetCells): ReadonlyMap<string, object> {
  return new Map(cells.map(([code = null, json = null]) => [textOf(code), objectIn(textOf(json))]));
}

/** An object without some of its keys. */
function without(object: object, ...keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}

const LEVELS = byWord<SetLevel>(SET_SHEET_TEXT.levels);
const REPORTING_WORDS = byWord<Reporting>(SET_SHEET_TEXT.reporting);
