import type { Criterion } from '../catalogue/index-set';
import { traitsOf } from '../rules/asks';
import { lostPoints, type CriterionScore, type Scores } from './scores';
import { shortfall } from '../rules/shortfall';

/** A scored criterion that falls short of its maximum; all figures are points but for `needed`. */
export interface Loss {
  readonly criterion: Criterion;
  readonly lost: number;
  readonly score: number;
  readonly max: number;
  /** How many more must be done to reach the goal of a ratio; `undefined` where no such number can be told. */
  readonly needed: number | undefined;
}

/**
 * The criteria that lose most, at most `count`; equal losses stand in the order of the index set. What has no score
 * yet is not lost yet. Example: 72 of 90 at a maximum of 2 and a goal of 90 % lost 0.4 and needs 9 more.
 */
export function losses(scores: Scores, count: number): Loss[] {
  return scores.criteria
    .flatMap((scored): Loss[] => {
      const { criterion, score } = scored;
      if (score === undefined) return [];
      const max = criterion.maxPoints;
      const lost = lostPoints(scored, score);
      return lost > 0 ? [{ criterion, lost, score, max, needed: neededFor(scored) }] : [];
    })
    .sort((a, b) => b.lost - a.lost)
    .slice(0, count);
}

function neededFor({ criterion: { rule }, entry, outcome }: CriterionScore): number | undefined {
  const { aim } = traitsOf(rule);
  if (!aim?.canCatchUp || outcome.state !== 'valid') return undefined;
  return shortfall(Number(entry.done), Number(entry.total), aim.goal);
}
