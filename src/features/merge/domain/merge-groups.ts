import { isBlank } from '../../../rules/cell';
import type { Decidable } from './decisions';
import type { Merge, MergeChange } from './merge';
import type { RemovedRow, ReturnedRow } from './merge-rows';
import { erases, type Verdict } from './verdict';

/** What a copy changes, by what becomes of it. */
interface MergeGroups {
  readonly conflicts: readonly MergeChange[];
  readonly taken: readonly MergeChange[];
  readonly rows: readonly ReturnedRow[];
  /** Values and rows outside the sender's part. */
  readonly outside: readonly Decidable[];
  readonly removed: readonly RemovedRow[];
  /** Values and rows that an officer must look at before they are taken; those that empty a cell apart. */
  readonly doubts: readonly Decidable[];
  readonly erased: readonly MergeChange[];
  /** Cells that show an error value, and what was typed where nothing is asked for. */
  readonly errors: readonly MergeChange[];
}

/** Whether a change puts another value in the place of one. */
export const overwrites = ({ ours }: MergeChange): boolean => !isBlank(ours);

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
    doubts: [
      ...of('doubt').filter(change => !erases(change)),
      ...rows.filter(({ verdict }) => verdict === 'doubt'),
    ],
    erased: of('doubt').filter(erases),
    errors: of('error'),
  };
}
