import type { Criterion } from '../../../catalogue/index-set';
import type { Ledger } from '../../../ledger/ledger';
import type { Pairing } from './pair-criteria';

/** A criterion of the old set and the one that it became, if any. */
export interface OldCriterion {
  readonly old: Criterion;
  readonly next?: Criterion;
  /** Whether it is scored in another way, or for other points, from then on. */
  readonly ruleChanged: boolean;
  /** What it may have become: what it became first, then those that nothing became yet. */
  readonly choosable: readonly Criterion[];
}

/** The criteria of the old set as an officer goes through them. */
interface OldCriteria {
  /** Those that must be looked at. */
  readonly toLookAt: readonly OldCriterion[];
  readonly others: readonly OldCriterion[];
}

/**
 * Every criterion of the old set once, those that are no more first. What was proposed and is not certain stays among
 * those to look at once somebody has chosen otherwise, and so does what comes of that. Example:
 * `oldCriteria(pairCriteria(old, next), pairCriteria(old, next, choices)).toLookAt.length`.
 */
export function oldCriteria(proposed: Pairing, { pairs, added, dropped }: Pairing): OldCriteria {
  const unsure = new Set(
    [...proposed.pairs, ...pairs].flatMap(({ old, sure }) => (sure === 'look' ? [old.code] : [])),
  );
  const all: readonly OldCriterion[] = [
    ...dropped.map(old => ({ old, ruleChanged: false, choosable: added })),
    ...pairs.map(({ old, next, change }) => ({
      old,
      next,
      ruleChanged: change === 'ruleChanged',
      choosable: [next, ...added],
    })),
  ];
  return {
    toLookAt: all.filter(({ old }) => unsure.has(old.code)),
    others: all.filter(({ old }) => !unsure.has(old.code)),
  };
}

/**
 * Why a change of the set cannot be carried out yet: a part of the ledger was not found, or nobody has said that he saw
 * what is not certain. Example: `changeObstacle(ledger, [], false)` is `undefined` where the whole ledger was found.
 */
export function changeObstacle(
  { gaps }: Pick<Ledger, 'gaps'>,
  toLookAt: readonly OldCriterion[],
  isSeen: boolean,
): 'incomplete' | 'unseen' | undefined {
  if (gaps.length > 0) return 'incomplete';
  return toLookAt.length > 0 && !isSeen ? 'unseen' : undefined;
}
