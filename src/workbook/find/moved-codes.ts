import type { Cell } from '../../rules/cell';
import type { AreaColumn } from '../places';
import type { SheetCells } from '../sheet-cells';
import { labelOf } from './label';
import type { FoundCodes } from './find-codes';
import type { MadeCells } from './form-labels';
import { certainPlace, MISSING, type Sought } from './sought';

/**
 * The rows of codes, doubtful where cells were moved: a code stands beside the title of another one, or its own title in
 * another row, as after somebody moved cells of one column, or what its row is made with stands in another column, as after
 * cells of a row were pushed aside. A title that is nobody's was reworded and says nothing.
 */
export function withMoved(
  rows: FoundCodes,
  table: {
    readonly cells: SheetCells;
    readonly columns: Readonly<Partial<Record<AreaColumn, Sought<number>>>>;
  },
  made: ReadonlyMap<string, MadeCells>,
): FoundCodes {
  const placeOf = (column: AreaColumn): number | undefined => certainPlace(table.columns[column] ?? MISSING);
  const title = placeOf('title');
  const isMoved = (code: string, at: number): boolean => {
    const row = table.cells[at - 1] ?? [];
    const own = made.get(code)!;
    const gone = (Object.keys(own) as AreaColumn[]).filter(column => {
      const place = placeOf(column);
      const cell = place === undefined ? own[column] : row[place - 1];
      return cell !== own[column] && keyOf(cell) !== keyOf(own[column]);
    });
    if (gone.length === 0) return false;
    const titles = new Set([...made.values()].map(each => labelOf(each.title)));
    const standing = new Set(title === undefined ? [] : table.cells.map(row => labelOf(row[title - 1])));
    const shown = new Set(row.map(keyOf));
    const beside = labelOf(row[(title ?? 0) - 1]);
    return gone.some(
      column =>
        shown.has(keyOf(own[column])) ||
        (column === 'title' && (titles.has(beside) || standing.has(labelOf(own.title)))),
    );
  };
  return new Map(
    [...rows].map(([code, sought]): [string, Sought<number>] => {
      const isDoubtful = sought.state === 'found' && isMoved(code, sought.at);
      return [code, isDoubtful ? { state: 'doubtful', why: 'moved', among: [sought.at] } : sought];
    }),
  );
}

/** What a cell is known by; a number that became a text is no other. */
const keyOf = (cell: Cell | undefined): string =>
  typeof cell === 'number' ? String(cell).replace('.', ',') : labelOf(cell);
