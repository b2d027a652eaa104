import { hasEntries } from '../../../ledger/has-entries';
import type { Ledger } from '../../../ledger/ledger';
import { POINTS, pointsOf, type PointsKind } from '../../../scores/points';
import type { AreaScore, Scores } from '../../../scores/scores';

/** What the overview shows of a ledger. */
interface PointsShown {
  /** Whether anybody entered anything yet; until then there is nothing to choose. */
  readonly started: boolean;
  /** The kinds of points that there are: without survey criteria there is nothing of the survey to show. */
  readonly kinds: readonly PointsKind[];
  /** What was asked for, where there is such a thing, else the self score. */
  readonly kind: PointsKind;
  /** The areas that have points of this kind to give. */
  readonly areas: readonly AreaScore[];
}

/** The points of a ledger of the kind that somebody asks for. `pointsShown(ledger, scores, 'survey').kind` is 'self' before anything is entered. */
export function pointsShown(ledger: Ledger, scores: Scores, asked: PointsKind): PointsShown {
  const started = hasEntries(ledger);
  const kinds = POINTS.filter(each => each !== 'survey' || scores.total.surveyMax > 0);
  const kind = started && kinds.includes(asked) ? asked : 'self';
  return {
    started,
    kinds,
    kind,
    areas: scores.areas.filter(area => kind !== 'survey' || pointsOf(area, kind).of > 0),
  };
}
