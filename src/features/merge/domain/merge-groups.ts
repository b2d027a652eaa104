import type { Decidable, Merge, MergeChange } from './merge';
import type { RemovedRow, ReturnedRow } from './merge-rows';
import type { Verdict } from './verdict';

/** What a copy changes, by what becomes of it. */
export interface MergeGroups {
  readonly conflicts: readonly MergeChange[];
  readonly taken: readonly MergeChange[];
  readonly rows: readonly ReturnedRow[];
  /** Values and rows outside the sender's part. */
  readonly outside: readonly Decidable[];
  readonly removed: readonly RemovedRow[];
  /** Cells that show an error value. */
  readonly errors: readonly MergeChange[];
}

/** Sorts what a copy changes for being looked at. Example: `mergeGroups(merge).conflicts.length`. */
export function mergeGroups({ changes, rows, removed }: Merge): MergeGroups {
  const of = (verdict: Verdict): readonly MergeChange[] =>
    changes.filter(change => change.verdict === verdict);
  return {
    conflicts: of('conflict'),
    taken: of('taken'),
    rows: rows.filter(({ verdict }) => verdict === 'taken'),
    outside: [...of('outside'), ...rows.filter(({ verdict }) => verdict === 'outside')],
    removed,
    errors: of('error'),
  };
}
