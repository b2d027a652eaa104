import { findHeader, type Header } from './find-header';
import { folded } from './folded';
import type { Grid, GridRow } from './grid';
import { printedCode } from './printed-code';

/** A table, or several that are one: a document may begin a new one on each page or for each area. */
export interface Candidate {
  readonly name: string;
  /** What stands above it, and in it above its header. */
  readonly above: readonly string[];
  readonly header: Header | undefined;
  readonly rows: readonly GridRow[];
  /** The rows below the header. */
  readonly body: readonly GridRow[];
  readonly hasPoints: boolean;
}

/** The tables of a file, those joined that go on with the one above; always at least one. */
export function candidatesOf(grids: readonly Grid[]): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const grid of grids) {
    const next = candidateOf(grid);
    const open = candidates.at(-1);
    const joined = open && joinedTo(open, next);
    if (joined) candidates[candidates.length - 1] = joined;
    else candidates.push(next);
  }
  const named = candidates.filter(({ header }) => header !== undefined);
  return named.length > 0 ? named : candidates;
}

function candidateOf(grid: Grid): Candidate {
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
  };
}

const NEW_ANNEX = /^(phu luc|bieu|mau so|bang so|bo tieu chi)\b/;

/** Both as one, where the second goes on with the first: the same columns, and numbers that do not begin again. */
function joinedTo(open: Candidate, next: Candidate): Candidate | undefined {
  if (!open.header || next.above.some(line => NEW_ANNEX.test(folded(line)))) return undefined;
  if (next.header) {
    const names = ({ columns }: Header): string => columns.map(({ header }) => folded(header)).join('|');
    if (names(open.header) !== names(next.header) || beginsAgain(open, next)) return undefined;
  } else if (next.rows[0]?.cells.length !== open.rows[0]?.cells.length || next.name !== open.name)
    return undefined;
  return { ...open, rows: [...open.rows, ...next.rows], body: [...open.body, ...next.body] };
}

function beginsAgain(open: Candidate, next: Candidate): boolean {
  const code = open.header!.columns.findIndex(({ meaning }) => meaning === 'code');
  if (code < 0) return false;
  const codes = ({ body }: Candidate): string[] =>
    body.flatMap(({ cells }) => printedCode(cells[code]?.text ?? '')?.printed ?? []);
  const [first] = codes(next);
  return first !== undefined && codes(open)[0] === first;
}

const COMMUNE = /\b(xa|phuong|dac khu|thi tran)\b/;
const ELSEWHERE = /\b(so|ban|nganh|cap so|cap tinh|cap huyen|huyen|don vi su nghiep)\b/;

/** The table that is meant: with points, for the unit that was named, for communes, and the longest of those. */
export function chosenOf(candidates: readonly Candidate[], unit: string | undefined): Candidate {
  const wanted = folded(unit ?? '');
  const worth = (each: Candidate): number => {
    const label = folded([each.name, ...each.above].join(' '));
    const isForUnit = wanted !== '' && new RegExp(`\\b${wanted.replace(/[^a-z0-9 ]/g, '')}\\b`).test(label);
    const isForCommunes = COMMUNE.test(label) && !ELSEWHERE.test(label);
    return (each.hasPoints ? 8e6 : 0) + (isForUnit ? 4e6 : 0) + (isForCommunes ? 2e6 : 0) + each.rows.length;
  };
  return candidates.reduce((best, each) => (worth(each) > worth(best) ? each : best));
}
