import { roundResult } from '../../../rules/decimal';
import { candidatesOf, chosenOf, type TableCandidate } from './choose-table';
import { columnPlaces, type TableColumn, type Columns, type ColumnNames } from './columns';
import { folded } from '../../../ledger/search-text';
import { oneLine } from './shown-lines';
import { foldOptions } from './fold-options';
import type { SourceGrid, GridRow } from './grid';
import { outlineOfItems, type OutlineNode } from './outline';
import { widestLine } from './evidence-list';
import { printedCode } from './printed-code';
import { printedPoints, saysNoPoints } from './printed-points';
import { readAreas } from './read-areas';
import { withMethod } from './method-column';
import { readItems, type ReadItem, type PrintedSum } from './read-items';
import type { TableIssue, WholeIssue } from './table-issue';
import type { ReadRule, TableReading } from './table-reading';
import { titleOf, yearOf } from './lines-above';
import { trimOutline } from './trim-outline';
import { withCodes } from './unique-codes';
import { lastWhere } from './last-where';
import { meaningsOf } from './column-meaning';

/** What somebody says of the table beside it. */
export interface ReadingChoice {
  /** The type of the units to be measured, such as "phường", where points differ by it. */
  readonly unit?: string;
  /** What columns mean, by their numbers from 0, where their headers do not tell. */
  readonly naming?: ColumnNames;
}

/** Far above any table that was found, with each option in a row of its own. */
const MOST_ROWS = 1_500;
const FIRST_ROWS = 8;
const USUAL_TOTAL = 100;

/**
 * Reads an authority's table: its columns, its rows and what stands below what. Everything that is odd is told and
 * nothing corrected; where something must be asked first, there are no areas. `grids` are the tables of a file in their
 * order. Example: `readTable(grids, { unit: 'phường' }, readRule).areas[0]?.criteria[0]?.maxPoints`.
 */
export function readTable(
  grids: readonly SourceGrid[],
  choice: ReadingChoice,
  readRule: ReadRule,
): TableReading {
  const candidates = candidatesOf(grids);
  const chosen = chosenOf(candidates, choice.unit);
  const others = candidates.filter(each => each !== chosen && each.hasPoints);
  const issues: TableIssue[] = [];
  const tell = (issue: WholeIssue): number => issues.push({ ...issue, where: '' });
  const columns = withoutLevels(namedColumns(chosen, choice.naming), chosen.body);
  const units = unitsOf(columns);
  const read: Omit<TableReading, 'areas' | 'declaredTotal' | 'total' | 'notes' | 'issues'> = {
    title: titleOf(chosen.above),
    year: yearOf(chosen.above),
    units,
    columns,
    firstRows: chosen.rows.slice(0, FIRST_ROWS).map(({ cells }) => cells.map(({ text }) => text)),
  };
  const nothing = { ...read, areas: [], declaredTotal: undefined, total: 0, notes: [], issues };
  if (others.length > 0) tell({ code: 'table.others', read: labelOf(chosen), others: others.map(labelOf) });
  if (chosen.hidden) tell({ code: 'table.hidden', ...chosen.hidden });
  if (chosen.rows.length > MOST_ROWS) {
    tell({ code: 'table.tooLong', rows: chosen.rows.length, limit: MOST_ROWS });
    return nothing;
  }
  if (!chosen.header && !choice.naming) {
    tell({ code: 'columns.unknown' });
    return nothing;
  }
  const forUnit = withMethod(chosenUnit(columns, choice.unit), chosen.body);
  const places = columnPlaces(forUnit);
  if (places.titles.length === 0) tell({ code: 'columns.noTitle' });
  if (units.length > 0 && places.points.length === 0) tell({ code: 'columns.unitAsked', units });
  if (issues.some(({ code }) => code.startsWith('columns.'))) return nothing;

  const body = bodyOf(chosen, places).filter(row => !isHeaderRow(row, chosen));
  const { items, sums, notes } = readItems(body, places);
  if (places.points.length === 0 && !items.some(hasTitlePoints)) {
    tell({ code: 'columns.noPoints' });
    return nothing;
  }
  const unread = unreadHeaders(forUnit);
  if (unread.length > 0) tell({ code: 'columns.unread', headers: unread });
  const { roots, remarks, others: elsewhere } = trimOutline(outlineOfItems(items).map(foldOptions));
  const hasMethods = roots.some(hasMethod);
  if (!hasMethods && roots.length > 0) tell({ code: 'columns.noMethod' });
  // A criterion with points by survey alone: those are no part of the others.
  const surveyAdds = items.some(({ points, survey }) => saysNoPoints(points) && !saysNoPoints(survey));
  const survey = places.survey === undefined ? '' : columns[places.survey]!.header;
  const { areas, issues: rowIssues } = readAreas(withCodes(roots), {
    ...{ readRule, survey, hasMethods, surveyAdds },
    evidenceWidth: widestLine(items.map(({ evidence }) => evidence)),
  });
  for (const { title, table, row } of elsewhere)
    issues.push({ code: 'row.notForUnit', title, where: '', table, row });
  const texts = [...remarks, ...notes];
  if (texts.length > 0) tell({ code: 'table.remarks', texts });
  if (areas.length === 0) tell({ code: 'table.noCriteria' });
  const total = roundResult(
    areas
      .filter(({ part }) => part === undefined)
      .flatMap(({ criteria }) => criteria)
      .reduce((sum, { maxPoints }) => sum + (maxPoints ?? 0), 0),
  );
  const declaredTotal = declaredOf(sums, surveyAdds);
  if (declaredTotal !== undefined && roundResult(declaredTotal) !== total)
    tell({ code: 'sum.total', declared: declaredTotal, summed: total });
  else if (areas.length > 0 && total !== USUAL_TOTAL) tell({ code: 'sum.notHundred', total });
  if (read.year === undefined && areas.length > 0) tell({ code: 'year.notFound' });
  return {
    ...read,
    areas,
    declaredTotal,
    total,
    notes: texts,
    issues: [...issues, ...rowIssues],
  };
}

function namedColumns(
  { header, rows }: TableCandidate,
  naming: ColumnNames | undefined,
): readonly TableColumn[] {
  const width = rows[0]?.cells.length ?? 0;
  const columns =
    header?.columns ?? Array.from({ length: width }, () => ({ header: '', meaning: 'ignored' as const }));
  if (!naming) return columns;
  return columns.map((column, index): TableColumn => {
    const meaning = naming.get(index);
    return meaning === undefined ? column : { header: column.header, meaning };
  });
}

/** Columns of points of which no row fills two are those of levels, and of no types of units. */
function withoutLevels(columns: readonly TableColumn[], body: readonly GridRow[]): readonly TableColumn[] {
  const places = columns.flatMap(({ unit }, index) => (unit === undefined ? [] : [index]));
  const areLevels = body.every(
    ({ cells }) => new Set(places.map(at => cells[at]!).filter(({ text }) => text.trim() !== '')).size < 2,
  );
  return areLevels ? columns.map(({ header, meaning }) => ({ header, meaning })) : columns;
}

function unitsOf(columns: readonly TableColumn[]): string[] {
  return columns.flatMap(({ unit }) => (unit === undefined ? [] : [unit]));
}

/** The columns with the points of the unit alone; with those of none where nobody knows which are meant. */
function chosenUnit(columns: readonly TableColumn[], unit: string | undefined): readonly TableColumn[] {
  const units = columns.filter(column => column.unit !== undefined);
  const wanted = folded(unit ?? '');
  const exact = units.filter(column => folded(column.unit!) === wanted);
  const like = units.filter(
    column =>
      wanted !== '' && new RegExp(`(^|[^a-z])${escaped(wanted)}($|[^a-z])`).test(folded(column.unit!)),
  );
  const [chosen, ...more] = exact.length > 0 ? exact : like;
  const one = more.length === 0 ? chosen : undefined;
  return columns.map(column =>
    column.unit === undefined || column === one ? column : { ...column, meaning: 'ignored' },
  );
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function unreadHeaders(columns: readonly TableColumn[]): string[] {
  return columns.flatMap(({ header, meaning, unit }, index) =>
    meaning === 'ignored' &&
    unit === undefined &&
    header !== '' &&
    meaningsOf(header).length === 0 &&
    columns[index - 1]?.header !== header
      ? [header]
      : [],
  );
}

/** The rows below the header; below the first row with a number or points where no header was recognised. */
function bodyOf({ header, body }: TableCandidate, { code, points }: Columns): readonly GridRow[] {
  if (header) return body;
  const text = ({ cells }: GridRow, column: number | undefined): string =>
    column === undefined ? '' : cells[column]!.text;
  const first = body.findIndex(
    row =>
      printedCode(text(row, code)) !== undefined ||
      points.some(column => printedPoints(text(row, column)) !== undefined),
  );
  return body.slice(Math.max(0, first));
}

/** A row that repeats the header, as at the top of each page. */
function isHeaderRow({ cells }: GridRow, { header, rows }: TableCandidate): boolean {
  if (!header) return false;
  const texts = cells.map(({ text }) => folded(text));
  if (texts.every(text => text === '')) return false;
  return rows.slice(header.from, header.to).some(line => {
    const same = line.cells.map(({ text }) => folded(text));
    return texts.every((text, column) => text === same[column]);
  });
}

const hasTitlePoints = ({ title }: ReadItem): boolean => /\d[\d,.]*\s*(?:điểm|đ)(?!\p{L})/iu.test(title);

const hasMethod = ({ item, nodes }: OutlineNode): boolean =>
  nodes.length === 0 ? item.method !== '' : nodes.some(hasMethod);

/** The points of all: the last sum that says so, not those of parts. */
function declaredOf(sums: readonly PrintedSum[], surveyAdds: boolean): number | undefined {
  const sum = sums[lastWhere(sums, ({ label }) => /^tong/.test(folded(label)))] ?? sums.at(-1);
  const points = sum && printedPoints(sum.points)?.points;
  const survey = surveyAdds && sum ? (printedPoints(sum.survey)?.points ?? 0) : 0;
  return points === undefined ? undefined : roundResult(points + survey);
}

function labelOf({ name, above }: TableCandidate): string {
  return name || titleOf(above) || oneLine(above.at(-1) ?? '');
}
