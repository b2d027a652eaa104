import type { Columns } from './columns';
import { oneLine } from './shown-lines';
import type { GridRow } from './grid';

/** Texts of cells in a row, whether they begin in it or reach down to it. */
export function wholeText({ cells }: GridRow, columns: readonly number[]): string {
  const texts = columns.flatMap(column =>
    cells.indexOf(cells[column]!) === column ? [cells[column]!.text.trim()] : [],
  );
  return texts.filter(Boolean).join('\n');
}

/** What stands first in a row: in the column of numbers, else in that of titles; or all that stands in it. */
export function leadOf(row: GridRow, { code, titles }: Columns): string {
  const { cells } = row;
  if (isAlone(row)) return oneLine(cells.find(({ text }) => text.trim() !== '')!.text);
  const places = [...(code === undefined ? [] : [code]), ...titles];
  const texts = places.map(column => oneLine(cells[column]!.text));
  const [first = '', ...rest] = texts;
  return first === '' ? (rest.find(Boolean) ?? '') : first;
}

/** All that a row says, each cell once. */
export function linesOf({ cells }: GridRow): string {
  return [...new Set(cells)]
    .map(({ text }) => oneLine(text))
    .filter(Boolean)
    .join(' – ');
}

/** Whether nothing but one cell of a row says anything. */
export function isAlone({ cells }: GridRow): boolean {
  return new Set(cells.filter(({ text }) => text.trim() !== '')).size === 1;
}

/** Whether the title of a row stands across the table, over the columns that criteria fill. */
export function isAcross({ cells }: GridRow, { titles, points, methods }: Columns): boolean {
  const title = cells[titles.at(-1)!]!;
  return (
    [points[0], methods[0]].some(column => column !== undefined && cells[column] === title) &&
    title.text !== ''
  );
}

/**
 * Whether a row only numbers the columns, as below a header. Example: true for "(1)", "(2)", "(3)", for "1", "2",
 * "3 = 1 x 2" and for "A", "B", "1", "2".
 */
export function numbersColumns({ cells }: GridRow): boolean {
  const texts = [...new Set(cells)].map(({ text }) => text.trim()).filter(Boolean);
  if (texts.length < 3 || !texts.every(text => /^[([]?(\d{1,2}|[A-ZĐa-z])[)\]]?(\s*=.*)?$/.test(text)))
    return false;
  const numbers = texts.flatMap(text => (/\d+/.exec(text) ? [Number(/\d+/.exec(text)![0])] : []));
  return numbers.every((number, index) => index === 0 || number === numbers[index - 1]! + 1);
}
