import type { GapReason } from '../../ledger/gap';
import { isUnread, type Cell, type KnownCell } from '../../rules/cell';
import { sameValue } from '../../rules/same-value';

/** Why it is not certain which of several is meant, or whether the one at hand is. */
type Doubt = Exclude<GapReason, 'missing'>;

/** What became of a sheet, row or column that was looked for; what is not found is not blank. */
export type Sought<At> =
  | { readonly state: 'found'; readonly at: At }
  | { readonly state: 'missing' }
  | { readonly state: 'doubtful'; readonly why: Doubt; readonly among: readonly At[] };

export const MISSING = { state: 'missing' } as const;

/** One place is found, none is missing, several are in doubt. `soughtAmong([4])` is `{ state: 'found', at: 4 }`. */
export function soughtAmong<At>(places: readonly At[]): Sought<At> {
  const [at, ...others] = places;
  if (at === undefined) return MISSING;
  return others.length === 0 ? { state: 'found', at } : { state: 'doubtful', why: 'twice', among: places };
}

/** All places that may be meant. */
export function placesOf<At>(sought: Sought<At>): readonly At[] {
  if (sought.state === 'missing') return [];
  return sought.state === 'found' ? [sought.at] : sought.among;
}

/** The place where it certainly stands, `undefined` when there is none. */
export function certainPlace<At>(sought: Sought<At>): At | undefined {
  return sought.state === 'found' ? sought.at : undefined;
}

/**
 * What a cell holds of which these are all that may be meant. Cells that bear the same name and hold the same leave no
 * doubt; in any other doubt nobody knows. `cellAmong([], false)` is `{ unread: 'missing' }`.
 */
export function cellAmong(cells: readonly Cell[], isCertain: boolean): Cell {
  const [first, ...others] = cells;
  if (first === undefined) return { unread: 'missing' };
  if (isCertain && others.every(other => sameValue(first, other))) return first;
  const seen = cells.filter((cell): cell is KnownCell => !isUnread(cell));
  return { unread: 'doubtful', seen };
}
