import { indexValue } from './index-value';
import type { Sum } from './scores';

/** Whose points are looked at: those that the unit gave itself, those of the authority, those of the people asked. */
export const POINTS = ['self', 'appraised', 'survey'] as const;
export type PointsKind = (typeof POINTS)[number];

/** Points of one kind, the maximum of the criteria that have them, and their share of it from 0 to 100. */
interface ShownPoints {
  readonly points: number;
  readonly of: number;
  readonly index: number | undefined;
}

/**
 * The points of a kind in an area or in total, like compared with like: appraised points stand against the maxima of
 * the criteria that are appraised. Example: `pointsOf(scores.total, 'self').index` is the index of the unit.
 */
export function pointsOf(sum: Sum, kind: PointsKind): ShownPoints {
  switch (kind) {
    case 'self':
      return { points: sum.self, of: sum.counted, index: sum.index };
    case 'appraised':
      return {
        points: sum.appraised,
        of: sum.appraisedMax,
        index: indexValue(sum.appraised, sum.appraisedMax),
      };
    case 'survey':
      return { points: sum.survey, of: sum.surveyMax, index: indexValue(sum.survey, sum.surveyMax) };
  }
}
