import type { SheetCells } from '../sheet-cells';
import { labelOf } from './label';
import { MISSING, placesOf, soughtAmong, type Sought } from './sought';

/** A table of a sheet that is known by its headers. Rows and columns count from 1. */
export interface FoundTable<Column extends string = string> {
  readonly cells: SheetCells;
  /** The row of the headers; `undefined` where no row bears enough of them. */
  readonly header: number | undefined;
  readonly columns: Readonly<Record<Column, Sought<number>>>;
}

/** The share of its headers by which a table is known. */
const ENOUGH = 0.5;

/**
 * Finds a table by its headers, wherever they stand. `usual` is the row where they are made. A header that is not found
 * although its neighbours are, with room for it beside them, was reworded: its column is doubtful.
 * Example: `findTable(cells, { code: 'Mã', done: 'Đã thực hiện' }, 4).columns.done`.
 */
export function findTable<Column extends string>(
  cells: SheetCells,
  headers: Readonly<Record<Column, string>>,
  usual: number,
): FoundTable<Column> {
  const names = Object.keys(headers) as Column[];
  const labels = names.map(name => labelOf(headers[name]));
  const header = headerRow(cells, labels, usual);
  const shown = header === undefined ? [] : cells[header - 1]!.map(labelOf);
  const standing = labels.map(label =>
    soughtAmong(shown.flatMap((text, index) => (text === label ? [index + 1] : []))),
  );
  const columns = standing.map((sought, index) =>
    sought.state === 'missing' ? reworded(standing, index, shown, labels) : sought,
  );
  const byName: unknown = Object.fromEntries(names.map((name, index) => [name, columns[index]]));
  return { cells, header, columns: byName as FoundTable<Column>['columns'] };
}

/** The row that bears most of these labels, at least half of them; the first of several. */
export function headerRow(cells: SheetCells, labels: readonly string[], usual: number): number | undefined {
  if (borne(cells[usual - 1], labels) === labels.length) return usual;
  let [most, at] = [0, 0];
  cells.forEach((row, index) => {
    const count = borne(row, labels);
    if (count > most) [most, at] = [count, index + 1];
  });
  return most >= Math.max(1, labels.length * ENOUGH) ? at : undefined;
}

/** How many of these labels a row bears. */
export function borne(row: SheetCells[number] | undefined, labels: readonly string[]): number {
  if (!row) return 0;
  const shown = new Set(row.map(labelOf));
  return labels.filter(label => shown.has(label)).length;
}

/** The rows below the header that bear a label in a column. */
export function rowsWith<Column extends string>(
  { cells, header = Infinity, columns }: FoundTable<Column>,
  column: Column,
  label: string,
): readonly number[] {
  const places = placesOf(columns[column]);
  return cells.flatMap((row, index) =>
    index + 1 > header && places.some(at => labelOf(row[at - 1]) === labelOf(label)) ? [index + 1] : [],
  );
}

/**
 * The column of a header that is not there, among those between the nearest ones that stand in order: a header that was
 * moved, or that a newer form adds at the end, tells nothing of where its neighbours are.
 */
function reworded(
  standing: readonly Sought<number>[],
  index: number,
  shown: readonly string[],
  labels: readonly string[],
): Sought<number> {
  const ordered = inOrder(standing);
  const left = ordered.filter(each => each.index < index).at(-1);
  const right = ordered.find(each => each.index > index);
  if (!left && !right) return MISSING;
  const gone = standing.flatMap(({ state }, at) =>
    state === 'missing' && at > (left?.index ?? -1) && at < (right?.index ?? Infinity) ? [at] : [],
  );
  const strange = (column: number): boolean => {
    const text = shown[column - 1] ?? '';
    return text !== '' && !labels.includes(text);
  };
  const from = (left?.at ?? 0) + 1;
  const room = Array.from({ length: (right?.at ?? from + gone.length) - from }, (_, nth) => from + nth);
  const free = right ? room.filter(strange) : room;
  const at = free[gone.indexOf(index)];
  if (at === undefined || free.length !== gone.length || !strange(at)) return MISSING;
  return { state: 'doubtful', why: 'renamed', among: [at] };
}

interface Standing {
  readonly index: number;
  readonly at: number;
}

type Chain = readonly Standing[];

/** The most of the headers that were found which stand in the order in which they were made, of as many those to the left. */
function inOrder(standing: readonly Sought<number>[]): Chain {
  // Of as many, a later chain ends further to the left: else it would be the longer one.
  const better = (one: Chain, other: Chain): Chain => (other.length >= one.length ? other : one);
  const chains: Chain[] = [];
  standing.forEach((sought, index) => {
    if (sought.state !== 'found') return;
    const before = chains.filter(chain => lastOf(chain) < sought.at).reduce(better, []);
    chains.push([...before, { index, at: sought.at }]);
  });
  return chains.reduce(better, []);
}

const lastOf = (chain: Chain): number => chain.at(-1)?.at ?? 0;
