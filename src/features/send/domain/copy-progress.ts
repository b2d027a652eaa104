import { isFed } from '../../../rules/asks';
import { progressOf, type EntryProgress } from '../../../scores/progress';
import type { Scores } from '../../../scores/scores';

/** How far the criteria of a copy are, by their codes. */
export interface CopyProgress extends EntryProgress {
  readonly criteria: readonly string[];
  /** Those that a register counts: nobody enters them by hand. */
  readonly counted: readonly string[];
}

/** What there is to fill among the criteria with these codes. `copyProgress(scores, officer.criteria).missing`. */
export function copyProgress({ criteria }: Scores, codes: readonly string[]): CopyProgress {
  const theirs = criteria.filter(({ criterion }) => codes.includes(criterion.code));
  return {
    ...progressOf(theirs),
    criteria: theirs.map(({ criterion }) => criterion.code),
    counted: theirs.flatMap(({ criterion: { code, rule } }) => (isFed(rule) ? [code] : [])),
  };
}
