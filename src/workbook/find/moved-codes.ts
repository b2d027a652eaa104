import { labelOf } from './label';
import type { FoundCodes } from './find-codes';
import type { FoundTable } from './find-table';
import { certainPlace, type Sought } from './sought';

/**
 * The rows of codes, doubtful where a code stands beside the title of another one, or its own title in another row, as
 * after somebody moved cells of one column. `titles` are those that belong to each code; a title that is nobody's was
 * reworded and says nothing.
 */
export function withMoved(
  rows: FoundCodes,
  table: FoundTable<'code' | 'title'>,
  titles: ReadonlyMap<string, string>,
): FoundCodes {
  const column = certainPlace(table.columns.title);
  if (column === undefined) return rows;
  const own = new Map([...titles].map(([code, title]) => [code, labelOf(title)]));
  const known = new Set(own.values());
  const shown = table.cells.map(row => labelOf(row[column - 1]));
  const all = new Set(shown);
  return new Map(
    [...rows].map(([code, sought]): [string, Sought<number>] => {
      if (sought.state !== 'found') return [code, sought];
      const [beside, title] = [shown[sought.at - 1]!, own.get(code)!];
      const isMoved = beside !== title && (known.has(beside) || all.has(title));
      return [code, isMoved ? { state: 'doubtful', why: 'moved', among: [sought.at] } : sought];
    }),
  );
}
