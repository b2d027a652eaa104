import { findHeader, type Header } from './find-header';
import { folded } from '../../../ledger/search-text';
import type { SourceGrid, GridRow, HiddenOf } from './grid';
import { beginsSet, partHeading } from './lines-above';
import { outsidePart } from './outside-part';
import { codeInTitle, printedCode } from './printed-code';
import { numbersColumns } from './row-texts';

/** A table, or several that are one: a document may begin a new one on each page or for each area. */
export interface TableCandidate {
  readonly name: string;
  /** What stands above it, and in it above its header. */
  readonly above: readonly string[];
  readonly header: Header | undefined;
  readonly rows: readonly GridRow[];
  /** The rows below the header. */
  readonly body: readonly GridRow[];
  readonly hasPoints: boolean;
  readonly hidden?: HiddenOf;
}

/** The tables of a file, those joined that go on with the one above; always at least one. */
export function candidatesOf(grids: readonly SourceGrid[]): readonly TableCandidate[] {
  const runs: TableCandidate[][] = [];
  for (const next of grids.map(candidateOf)) {
    const run = runs.at(-1);
    if (run && goesOn(run, next)) run.push(next);
    else runs.push([next]);
  }
  const candidates = runs.map(joined);
  const named = candidates.filter(({ header }) => header !== undefined);
  return named.length > 0 ? named : candidates;
}

function candidateOf(grid: SourceGrid): TableCandidate {
  const header = findHeader(grid);
  const before = grid.rows.slice(0, header?.from ?? 0);
  const lines = before.flatMap(({ cells }) => [...new Set(cells)].map(({ text }) => text)).filter(Boolean);
  return {
    name: grid.name,
    above: [...grid.above, ...lines].flatMap(text => text.split('\n')),
    header,
    rows: grid.rows,
    body: grid.rows.slice(header?.to ?? 0),
    hasPoints: header?.columns.some(({ meaning }) => meaning === 'points') ?? false,
    ...(grid.hidden ? { hidden: grid.hidden } : {}),
  };
}

/**
 * Whether a table goes on with those before it: the same columns, and numbers that do not begin again unless a heading
 * of its own stands above it.
 */
function goesOn(run: readonly TableCandidate[], next: TableCandidate): boolean {
  const open = run[0]!;
  if (!open.header || next.above.some(beginsSet)) return false;
  if (!next.header)
    return next.rows[0]?.cells.length === open.rows[0]?.cells.length && next.name === open.name;
  return areSame(open.header, next.header) && (headingOf(next) !== undefined || !beginsAgain(open, next));
}

/** The same columns, whatever they are called: in a part of bonuses "Điểm thưởng" stands for "Điểm tối đa". */
function areSame(one: Header, other: Header): boolean {
  const signs = ({ columns }: Header): string =>
    columns
      .map(({ header, meaning, unit }) =>
        meaning === 'ignored' ? folded(header) : `${meaning} ${unit ?? ''}`,
      )
      .join('|');
  return signs(one) === signs(other);
}

function beginsAgain(open: TableCandidate, next: TableCandidate): boolean {
  const code = firstCode(next);
  return code !== undefined && code === firstCode(open);
}

/** The number of the first row that has one. */
function firstCode({ header, body }: TableCandidate): string | undefined {
  const code = header?.columns.findIndex(({ meaning }) => meaning === 'code') ?? -1;
  return body
    .filter(row => !numbersColumns(row))
    .flatMap(({ cells }) => printedCode(cells[code]?.text ?? '')?.printed ?? [])[0];
}

/** The heading of a table that holds one part of a set, be it the name of its sheet. */
const headingOf = ({ above, name }: TableCandidate): string | undefined =>
  partHeading(above) ?? partHeading([name]);

/** Tables as one; where each part has its own, its heading stands across the table as its first row. */
function joined(run: readonly TableCandidate[]): TableCandidate {
  const [first] = run as [TableCandidate];
  if (run.length === 1) return first;
  const isInside = (each: TableCandidate): boolean => {
    const heading = headingOf(each);
    return heading !== undefined && outsidePart(codeInTitle(heading)?.title ?? heading) === undefined;
  };
  const parts = run.filter(isInside).length;
  const body = run.flatMap(each => {
    const heading = headingOf(each);
    const row = each.body[0];
    // Of one table inside the total, with areas of its own, the line above says nothing more.
    const isNeeded = !isInside(each) || parts > 1 || !hasAreas(each);
    if (heading === undefined || !row || !isNeeded) return each.body;
    const cell = { text: heading };
    return [{ ...row, cells: row.cells.map(() => cell) }, ...each.body];
  });
  return { ...first, rows: run.flatMap(({ rows }) => rows), body };
}

/** Whether a table begins with an area, as Roman numbers and capitals say. */
function hasAreas(table: TableCandidate): boolean {
  const code = firstCode(table);
  return code !== undefined && /^[A-ZĐ]+$/.test(code);
}

const COMMUNE = /\b(xa|phuong|dac khu|thi tran)\b/;
const ELSEWHERE = /\b(so|ban|nganh|cap so|cap tinh|cap huyen|huyen|don vi su nghiep)\b/;

/** The table that is meant: with points, for the unit that was named, for communes, and the longest of those. */
export function chosenOf(candidates: readonly TableCandidate[], unit: string | undefined): TableCandidate {
  const wanted = folded(unit ?? '');
  const worth = (each: TableCandidate): number => {
    const label = folded([each.name, ...each.above].join(' '));
    const isForUnit = wanted !== '' && new RegExp(`\\b${wanted.replace(/[^a-z0-9 ]/g, '')}\\b`).test(label);
    const isForCommunes = COMMUNE.test(label) && !ELSEWHERE.test(label);
    return (each.hasPoints ? 8e6 : 0) + (isForUnit ? 4e6 : 0) + (isForCommunes ? 2e6 : 0) + each.rows.length;
  };
  return candidates.reduce((best, each) => (worth(each) > worth(best) ? each : best));
}
