import type { Criterion } from '../catalogue/index-set';
import { traitsOf } from '../rules/asks';
import { printed, printedDifference } from './printed';
import { lostPoints, type CriterionScore, type Scores } from './scores';
import { shortfall } from '../rules/shortfall';

/** What a criterion lost; all figures are points. */
export interface PointsLost {
  readonly criterion: Criterion;
  readonly lost: number;
  /** The same as it is printed: beside score and maximum whoever subtracts them finds it. */
  readonly shown: number;
  readonly score: number;
  readonly max: number;
}

/** A scored criterion that falls short of its maximum, or takes points off. */
export interface Loss extends PointsLost {
  /** How many more must be done to reach the goal of a ratio; `undefined` where no such number can be told. */
  readonly needed: number | undefined;
}

/**
 * The criteria that lose most, at most `count`; equal losses stand in the order of the index set. What has no score
 * yet is not lost yet. Example: 72 of 90 at a maximum of 2 and a goal of 90 % lost 0.4 and needs 9 more.
 */
export function losses(scores: Scores, count: number): Loss[] {
  return scores.criteria
    .flatMap((scored): Loss[] =>
      pointsLost(scored, scored.score).map(lost => ({ ...lost, needed: neededFor(scored) })),
    )
    .sort((a, b) => b.lost - a.lost)
    .slice(0, count);
}

/**
 * What a criterion with these points lost, of its maximum or of another one that it had; nothing where nothing was lost.
 * Example: with 0.5 of 2 points taken off by a penalty, 0.5 are lost and not 1.5.
 */
export function pointsLost(
  of: Pick<CriterionScore, 'criterion' | 'part'>,
  score: number | undefined,
  max = of.criterion.maxPoints,
): PointsLost[] {
  const lost = lostPoints(of, score, max);
  if (score === undefined || lost <= 0) return [];
  const shown = of.part === 'penalty' ? printed(lost) : printedDifference(max, score);
  return [{ criterion: of.criterion, lost, shown, score, max }];
}

function neededFor({ criterion: { rule }, entry, outcome }: CriterionScore): number | undefined {
  const { aim } = traitsOf(rule);
  if (!aim?.canCatchUp || outcome.state !== 'valid') return undefined;
  return shortfall(Number(entry.done), Number(entry.total), aim.goal);
}
