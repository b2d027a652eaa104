import { labelOf } from './label';
import type { FoundCodes } from './find-codes';
import type { FoundTable } from './find-table';
import type { MadeTexts } from './form-labels';
import { certainPlace, type Sought } from './sought';

/**
<<<<<<< HEAD
 * The rows of codes, doubtful where cells of the row were moved: a code stands beside the title of another one, as after
 * somebody moved cells of one column, or what its row is known by stands in another column. A title that is nobody's was
=======
 * The rows of codes, doubtful where a code stands beside the title of another one, or its own title in another row, as
 * after somebody moved cells of one column. `titles` are those that belong to each code; a title that is nobody's was
>>>>>>> rank
 * reworded and says nothing.
 */
export function withMoved(
  rows: FoundCodes,
  table: FoundTable<'code' | 'title' | 'owner'>,
  made: ReadonlyMap<string, MadeTexts>,
): FoundCodes {
<<<<<<< HEAD
  const [title, owner] = [certainPlace(table.columns.title), certainPlace(table.columns.owner)];
  const titles = new Set([...made.values()].map(each => labelOf(each.title)));
  const isMoved = (code: string, at: number): boolean => {
    const shown = (table.cells[at - 1] ?? []).map(labelOf);
    const own = made.get(code);
    const [ownTitle, ownOwner] = [labelOf(own?.title), labelOf(own?.owner)];
    const [beside = '', held = ''] = [title, owner].map(column => shown[(column ?? 0) - 1]);
    return (
      (title !== undefined && beside !== ownTitle && (titles.has(beside) || shown.includes(ownTitle))) ||
      (owner !== undefined && ownOwner !== '' && held !== ownOwner && shown.includes(ownOwner))
    );
  };
  return new Map(
    [...rows].map(([code, sought]): [string, Sought<number>] => {
      const isDoubtful = sought.state === 'found' && isMoved(code, sought.at);
      return [code, isDoubtful ? { state: 'doubtful', why: 'moved', among: [sought.at] } : sought];
=======
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
>>>>>>> rank
    }),
  );
}
