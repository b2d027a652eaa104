import type { IndexSet } from '../../catalogue/index-set';
import { isBlank } from '../../rules/cell';
import type { FoundTable } from './find-table';
import { labelOf } from './label';
import { certainPlace, MISSING, placesOf, type Sought } from './sought';

/**
 * The row of each band of the rating, in the order of the set: by its name, and where an office calls it otherwise by its
 * place among those that are left. Rows that are more or fewer than these leave a doubt. `end` is the row of what follows.
 * Example: `findBands(set, table, 30)[0]` is `{ state: 'found', at: 22 }`.
 */
export function findBands(
  { rating }: Pick<IndexSet, 'rating'>,
  { cells, header, columns }: FoundTable<'name' | 'from'>,
  end: number | undefined,
): readonly Sought<number>[] {
  if (header === undefined) return rating.map(() => MISSING);
  const isFilled = (row: number): boolean =>
    [columns.name, columns.from]
      .flatMap(placesOf)
      .some(column => !isBlank(cells[row - 1]?.[column - 1] ?? null));
  const count = end === undefined ? rating.length : end - header - 1;
  const below = Array.from({ length: count }, (_, index) => header + 1 + index);
  // An empty row stands between them and what follows.
  const rows = end === undefined || isFilled(end - 1) ? below : below.slice(0, -1);
  const at = certainPlace(columns.name);
  const called = (name: string): readonly number[] =>
    at === undefined ? [] : rows.filter(row => labelOf(cells[row - 1]?.[at - 1]) === labelOf(name));
  const named = rating.map(([name]) => {
    const all = called(name);
    return all.length === 1 ? all[0] : undefined;
  });
  const open = named.filter(row => row === undefined).length;
  const left = rows.filter(row => !named.includes(row));
  const filled = left.filter(isFilled);
  const rest = left.length === open ? left : filled;
  let nth = 0;
  return named.map((row): Sought<number> => {
    if (row !== undefined) return { state: 'found', at: row };
    if (rest.length === 0) return MISSING;
    if (rest.length !== open) return { state: 'doubtful', why: 'renamed', among: rest };
    return { state: 'found', at: rest[nth++]! };
  });
}
