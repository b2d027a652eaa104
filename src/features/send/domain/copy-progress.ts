import { isFed } from '../../../rules/asks';
import type { Scores } from '../../../scores/scores';

/** How far the criteria are that somebody enters; those that a register counts are not among them. */
export interface CopyProgress {
  /** Codes of the criteria that are entered by hand, of those not entered yet, and of those entered wrongly. */
  readonly criteria: readonly string[];
  readonly missing: readonly string[];
  readonly wrong: readonly string[];
  /** Codes of those that a register counts. */
  readonly counted: readonly string[];
}

/** What there is to fill among the criteria with these codes. `copyProgress(scores, officer.criteria).missing`. */
export function copyProgress({ criteria }: Scores, codes: readonly string[]): CopyProgress {
  const theirs = criteria.filter(({ criterion }) => codes.includes(criterion.code));
  const isCounted = ({ criterion }: (typeof theirs)[number]): boolean => isFed(criterion.rule);
  const entered = theirs.filter(each => !isCounted(each));
  const codesOf = (scores: typeof theirs): string[] => scores.map(({ criterion }) => criterion.code);
  return {
    criteria: codesOf(entered),
    missing: codesOf(entered.filter(({ outcome }) => outcome.state === 'blank')),
    wrong: codesOf(entered.filter(({ outcome }) => outcome.state === 'invalid')),
    counted: codesOf(theirs.filter(isCounted)),
  };
}
