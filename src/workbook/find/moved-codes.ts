import { labelOf } from './label';
import type { FoundCodes } from './find-codes';
import type { FoundTable } from './find-table';
import type { MadeTexts } from './form-labels';
import { certainPlace, type Sought } from './sought';

/**
 * The rows of codes, doubtful where cells were moved: a code stands beside the title of another one, or its own title in
 * another row, as after somebody moved cells of one column, or what its row is known by stands in another column. A title
 * that is nobody's was reworded and says nothing.
 */
export function withMoved(
  rows: FoundCodes,
  table: FoundTable<'code' | 'title' | 'owner'>,
  made: ReadonlyMap<string, MadeTexts>,
): FoundCodes {
  const [title, owner] = [certainPlace(table.columns.title), certainPlace(table.columns.owner)];
  const titles = new Set([...made.values()].map(each => labelOf(each.title)));
  const standing = new Set(title === undefined ? [] : table.cells.map(row => labelOf(row[title - 1])));
  const isMoved = (code: string, at: number): boolean => {
    const row = table.cells[at - 1] ?? [];
    const own = made.get(code);
    const [ownTitle, ownOwner] = [labelOf(own?.title), labelOf(own?.owner)];
    const [beside = '', held = ''] = [title, owner].map(column => labelOf(row[(column ?? 0) - 1]));
    if (beside === ownTitle && held === ownOwner) return false;
    const shown = row.map(labelOf);
    const isElsewhere = titles.has(beside) || standing.has(ownTitle) || shown.includes(ownTitle);
    return (
      (title !== undefined && beside !== ownTitle && isElsewhere) ||
      (owner !== undefined && ownOwner !== '' && held !== ownOwner && shown.includes(ownOwner))
    );
  };
  return new Map(
    [...rows].map(([code, sought]): [string, Sought<number>] => {
      const isDoubtful = sought.state === 'found' && isMoved(code, sought.at);
      return [code, isDoubtful ? { state: 'doubtful', why: 'moved', among: [sought.at] } : sought];
    }),
  );
}
