import { Allowance } from '../../../files/allowance';
import { LIMITS } from '../../../files/limits';
import { Refusal } from '../../../files/refusal';
import { shownLines } from '../domain/shown-lines';
import { gridOf, type SourceGrid, type GridCell } from '../domain/grid';

/**
 * The table in tab-separated text, as spreadsheets put it on the clipboard: a cell with line breaks or tabs stands in
 * quotes, which are doubled in it. `undefined` where no line has a tab.
 * Example: `tsvTable('1\t"a\nb"')?.rows[0]?.cells[1]?.text` is "a" and "b" in two lines.
 */
export function tsvTable(text: string): SourceGrid | undefined {
  if (!text.includes('\t')) return undefined;
  const allowance = new Allowance();
  const rows: GridCell[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const { cell, next } = text[at] === '"' ? quoted(text, at) : plain(text, at);
    allowance.hold(1);
    if (cell.length > LIMITS.text) throw new Refusal({ code: 'file.textTooLong', limit: LIMITS.text });
    rows.at(-1)!.push({ text: shownLines(cell) });
    if (text[next] !== '\t' && next < text.length) rows.push([]);
    at = text[next] === '\r' && text[next + 1] === '\n' ? next + 2 : next + 1;
  }
  return gridOf({ name: '', above: [], table: 1 }, rows);
}

const ENDS = /[\t\r\n]/g;

function plain(text: string, from: number): { readonly cell: string; readonly next: number } {
  ENDS.lastIndex = from;
  const next = ENDS.exec(text)?.index ?? text.length;
  return { cell: text.slice(from, next), next };
}

/** A quote that none closes at the end of a cell is a letter like any. */
function quoted(text: string, from: number): { readonly cell: string; readonly next: number } {
  let end = text.indexOf('"', from + 1);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  const next = end + 1;
  return end < 0 || (next < text.length && !/[\t\r\n]/.test(text[next]!))
    ? plain(text, from)
    : { cell: text.slice(from + 1, end).replace(/""/g, '"'), next };
}
