import { meaningsOf, type Meaning } from './column-meaning';
import type { TableColumn } from './columns';
import { folded } from '../../../ledger/search-text';
import { oneLine } from './shown-lines';
import type { SourceGrid, GridCell, GridRow } from './grid';
import { lastWhere } from './last-where';

/** The header of a table: its rows, and what they call each column. */
export interface Header {
  /** The first row of it, and the first below it, from 0. */
  readonly from: number;
  readonly to: number;
  readonly columns: readonly TableColumn[];
}

/** A header stands near the beginning, below the names of the annex and of who issued it. */
const SEARCHED = 40;
const MOST_LINES = 3;
/** What shows that a row is a header and no row of the table. */
const ENOUGH = 2;

/** The header of a table, the row with the most names of columns; `undefined` where no row has enough of them. */
export function findHeader({ rows }: SourceGrid): Header | undefined {
  let best: { readonly header: Header; readonly named: number } | undefined;
  for (let from = 0; from < Math.min(rows.length, SEARCHED); from++) {
    // A line above the header names nothing by itself, though what stands below it does.
    const own = new Set(rows[from]!.cells.filter(({ text }) => meaningsOf(text).length > 0));
    if (own.size < ENOUGH) continue;
    const header = headerAt(rows, from);
    const named = new Set(header.columns.map(({ meaning }) => meaning)).size - (hasUnnamed(header) ? 1 : 0);
    const hasTitle = header.columns.some(({ meaning }) => meaning === 'title');
    if (hasTitle && named >= ENOUGH && (!best || named > best.named)) best = { header, named };
  }
  return best?.header;
}

const hasUnnamed = ({ columns }: Header): boolean => columns.some(({ meaning }) => meaning === 'ignored');

/** The header that begins in this row, whatever it says. Example: `headerAt(grid.rows, 0).columns[0]?.header`. */
function headerAt(rows: readonly GridRow[], from: number): Header {
  const to = from + linesOf(rows, from);
  const lines = rows.slice(from, to);
  const width = rows[from]?.cells.length ?? 0;
  const heads = Array.from({ length: width }, (_, column) => headOf(lines, column));
  return { from, to, columns: resolved(heads) };
}

/** How many rows the header takes: as far down as its cells reach, and lines that name parts of a column. */
function linesOf(rows: readonly GridRow[], from: number): number {
  let lines = 1;
  while (lines < MOST_LINES && goesOn(rows, from, from + lines)) lines++;
  return lines;
}

function goesOn(rows: readonly GridRow[], from: number, at: number): boolean {
  const [first, above, row] = [rows[from], rows[at - 1], rows[at]];
  if (!first || !above || !row) return false;
  const isNew = (column: number): boolean => row.cells[column] !== above.cells[column];
  const filled = row.cells.flatMap((cell, column) => (cell.text !== '' && isNew(column) ? [column] : []));
  if (
    filled.length === 0 ||
    filled.some(column => /^\(?\d+([.,]\d+)?\)?$/.test(row.cells[column]!.text.trim()))
  )
    return false;
  // The first columns have one name only; below them nothing stands before the table itself begins.
  const isTitle = (column: number): boolean =>
    /^(code|title)$/.test(meaningsOf(first.cells[column]!.text)[0] ?? '');
  if (filled.some(column => isTitle(column) && !spansAcross(first.cells, column))) return false;
  return filled.some(
    column =>
      spansAcross(first.cells, column) ||
      first.cells[column]!.text === '' ||
      meaningsOf(row.cells[column]!.text).length > 0 ||
      isUnit(row.cells[column]!.text),
  );
}

/** Whether the cell is wider than a column, or a name of several that nobody merged. */
function spansAcross(cells: readonly GridCell[], column: number): boolean {
  const next = cells[column + 1];
  return (
    cells[column] === cells[column - 1] || cells[column] === next || (next !== undefined && next.text === '')
  );
}

/** Types of units, and groups of them, for which points differ. */
const UNIT =
  /^(?:(?:doi voi|cho|ap dung( cho)?|ubnd|khoi|nhom|cap)\s+)*(xa|phuong|thi tran|dac khu|xa, phuong|mien nui|dong bang|do thi|nong thon|loai [i\d]+|vung [i\d]+|khu vuc [i\d]+)\b/;
const isUnit = (text: string): boolean => UNIT.test(folded(text).replace(/^\(|\)$/g, ''));

interface Head {
  /** Lines of the header from the top, each once. */
  readonly lines: readonly string[];
  readonly text: string;
}

function headOf(lines: readonly GridRow[], column: number): Head {
  const texts: string[] = [];
  let last: GridCell | undefined;
  for (const { cells } of lines) {
    const cell = cells[column]!;
    if (cell === last) continue;
    last = cell;
    if (cell.text !== '') texts.push(oneLine(cell.text));
    // A name of several columns that nobody merged stands over the first of them.
    else if (texts.length === 0 && lines.length > 1 && lines[1]!.cells[column]!.text !== '') {
      const left = cells[lastWhere(cells.slice(0, column), ({ text: name }) => name !== '')];
      if (left) texts.push(oneLine(left.text));
    }
  }
  return { lines: texts, text: texts.join(' ') };
}

/** What each column means, given what the others mean. */
function resolved(heads: readonly Head[]): TableColumn[] {
  // "Điểm tối đa" over "Thẩm định" and "Điều tra XHH": both are maxima, found out in one way or the other.
  const surveyed = new Set(
    heads.flatMap(({ lines }) =>
      lines.length > 1 && meaningsOf(lines.at(-1)!)[0] === 'survey' ? [lines[0]] : [],
    ),
  );
  const meanings = heads.map(({ lines, text }): readonly Meaning[] => {
    const above = meaningsOf(lines[0] ?? '');
    if (surveyed.has(lines[0]) && above.length === 1 && /\btham dinh\b/.test(folded(lines.at(-1)!)))
      return above;
    const whole = meaningsOf(text);
    const own = meaningsOf(lines.at(-1) ?? '');
    // The last line tells most, but where it only names a unit or "Tổng".
    return own.length > 0 && own[0] !== 'title' && whole[0] !== 'survey' && whole[0] !== 'ignored'
      ? own
      : whole;
  });
  const chosen = meanings.map(([first]) => first ?? 'ignored');
  const count = (meaning: Meaning): number => chosen.filter(each => each === meaning).length;
  // "Nội dung đánh giá" is the criterion where nothing else is, and how it is scored beside one.
  if (count('title') === 0)
    turn(
      chosen,
      meanings.findIndex(may => may[0] === 'method' && may.includes('title')),
      'title',
    );
  if (count('points') > 1) {
    const weak = meanings.flatMap((may, index) => (may.includes('optionPoints') ? [index] : []));
    // "Thang điểm" beside "Điểm tối đa" gives the points of each option.
    if (weak.length > 0 && weak.length < count('points'))
      weak.forEach((index, place) =>
        turn(chosen, index, place === 0 && count('method') > 0 ? 'optionPoints' : 'ignored'),
      );
  }
  return heads.map(({ lines, text }, index): TableColumn => {
    const meaning = chosen[index]!;
    if (meaning !== 'points' || count('points') < 2) return { header: text, meaning };
    return { header: text, meaning, unit: unitOf(lines) };
  });
}

function turn(chosen: Meaning[], index: number, meaning: Meaning): void {
  if (index >= 0) chosen[index] = meaning;
}

/** What tells a column of points from the others: its last line, or what is said behind the points. */
function unitOf(lines: readonly string[]): string {
  const last = lines.at(-1) ?? '';
  const inner = /[(–-]\s*([^()]+?)\s*\)?$/.exec(last)?.[1];
  if (lines.length > 1) return last;
  return inner ?? (last.replace(/.*?(?:tối đa|chuẩn)\s*/iu, '') || last);
}
