import type { EntryCode } from '../../../rules/entry';
import { scoresByCode, type CriterionScore, type Scores } from '../../../scores/scores';
import { gapToTarget } from '../../../scores/target';
import type { WhatIf } from './what-if';

/** Something as it is and as it would be; `undefined` where there is none. */
interface Moved<T> {
  readonly from: T | undefined;
  readonly to: T | undefined;
}

/** What a criterion would come to, or what would be wrong with its entry. */
interface MovedCriterion {
  readonly code: string;
  readonly points: Moved<number>;
  readonly wrong: EntryCode | undefined;
}

/** What moves by what is supposed. */
export interface SupposedMoves {
  readonly criteria: readonly MovedCriterion[];
  /** The areas of these criteria. */
  readonly areas: readonly { readonly code: string; readonly points: Moved<number> }[];
  readonly index: Moved<number>;
  readonly rating: Moved<string>;
  /** What the index lacks of the target, where there is one. */
  readonly lacking: Moved<number> | undefined;
}

/**
 * What moves from the scores as they are to those of what is supposed: the criteria, their areas, the index, its rating
 * and what it lacks. Example: `supposedMoves(scores, whatIf(ledger, cells, day), 90).index.to`.
 */
export function supposedMoves(
  before: Scores,
  { after, criteria }: WhatIf,
  target: number | undefined,
): SupposedMoves {
  const were = scoresByCode(before);
  const codes = new Set(criteria.map(({ criterion }) => criterion.code));
  const lacks = ({ total: { index } }: Scores, target: number): number | undefined =>
    index === undefined ? undefined : gapToTarget(index, target);
  return {
    criteria: criteria.map(scored => movedCriterion(were.get(scored.criterion.code), scored)),
    areas: after.areas.flatMap(({ area, self }, index) =>
      area.criteria.some(({ code }) => codes.has(code))
        ? [{ code: area.code, points: { from: before.areas[index]!.self, to: self } }]
        : [],
    ),
    index: { from: before.total.index, to: after.total.index },
    rating: { from: before.total.rating, to: after.total.rating },
    lacking: target === undefined ? undefined : { from: lacks(before, target), to: lacks(after, target) },
  };
}

function movedCriterion(
  before: CriterionScore | undefined,
  { criterion: { code }, score, outcome }: CriterionScore,
): MovedCriterion {
  const wrong = outcome.state === 'invalid' ? outcome.code : undefined;
  return { code, points: { from: before?.score, to: score }, wrong };
}
