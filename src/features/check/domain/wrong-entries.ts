import type { Criterion } from '../../../catalogue/index-set';
import type { EntryCode } from '../../../rules/entry';
import type { Scores } from '../../../scores/scores';

/** A criterion whose entry cannot be scored, and why. */
interface WrongEntry {
  readonly criterion: Criterion;
  readonly code: EntryCode;
}

/** The entries that cannot be scored, in the order of the set. `wrongEntries(scores)[0]?.code` may be 'entry.negative'. */
export function wrongEntries({ criteria }: Pick<Scores, 'criteria'>): readonly WrongEntry[] {
  return criteria.flatMap(({ criterion, outcome }) =>
    outcome.state === 'invalid' ? [{ criterion, code: outcome.code }] : [],
  );
}
