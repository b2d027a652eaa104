import type { Settings } from '../../../ledger/ledger';
import { pointsOf, type PointsKind } from '../../../scores/points';
import { printedDifference } from '../../../scores/printed';
import type { AreaScore, Sum } from '../../../scores/scores';
import { gapToTarget, targetOf } from '../../../scores/target';
import { signOf } from '../../../scores/total-points';

/** One thing that is said of the points of an area or of the whole. */
export type ScoreFact =
  | { readonly code: 'points'; readonly points: number; readonly of: number }
  | { readonly code: 'entered'; readonly entered: number; readonly criteria: number }
  /** Of what is scored, as it is printed beside the points. */
  | { readonly code: 'lost'; readonly points: number }
  | { readonly code: 'lastYear'; readonly points: number }
  | { readonly code: 'appraised'; readonly appraised: number; readonly criteria: number }
  /** What the authority gave beyond the self score, negative where it gave less. */
  | { readonly code: 'difference'; readonly points: number };

/** What is said of the whole: of a kind of points, once anything is `started`. */
export function totalFacts(total: Sum, kind: PointsKind, started: boolean): readonly ScoreFact[] {
  const { points, of } = pointsOf(total, kind);
  const shown: ScoreFact = { code: 'points', points, of };
  switch (kind) {
    case 'self':
      return [shown, enteredFact(total), ...(started ? [lostFact(total)] : []), ...lastYearFacts(total)];
    case 'appraised':
      return [...(of > 0 ? [shown] : []), ...appraisedFacts(total)];
    case 'survey':
      return [shown];
  }
}

/** What the row of an area shows. */
interface AreaShown {
  /** Its share of what it is measured by, from 0 to 100; of a part outside the total the points that it adds or takes. */
  readonly figure: { readonly index: number } | { readonly added: number } | undefined;
  /** How much of its bar is filled, from 0 to 1. */
  readonly share: number;
  readonly facts: readonly ScoreFact[];
}

/**
 * What the row of an area shows of a kind of points; no figure while nothing was entered, or nothing counts. Example: the
 * figure of a penalty part of which 0.5 points are lost is `{ added: -0.5 }`, since it has points and no index.
 */
export function areaShown(score: AreaScore, kind: PointsKind): AreaShown {
  const { area, entered, lost } = score;
  const { points, of, index } = pointsOf(score, kind);
  const isOutside = area.part !== undefined;
  const started = (isOutside || index !== undefined) && (kind === 'appraised' || entered > 0);
  const most = isOutside ? area.maxPoints : of;
  const own = {
    self: () => [
      ...lastYearFacts(score),
      enteredFact(score),
      ...(started && lost > 0 ? [lostFact(score)] : []),
    ],
    appraised: () => appraisedFacts(score),
    survey: () => [],
  }[kind]();
  return {
    figure: !started ? undefined : isOutside ? { added: signOf(area) * points } : { index: index ?? 0 },
    share: started && index !== undefined ? index / 100 : 0,
    facts: [...(most > 0 ? [{ code: 'points', points, of: most } as const] : []), ...own],
  };
}

/** What is missing of a target as both are printed; `hardly` where that is nothing, and it is not reached all the same. */
export type TargetGap = 'reached' | 'hardly' | { readonly missing: number };

/** The index that the unit shall reach, and how far it is from it; no gap while there is no index. */
interface TargetShown {
  readonly target: number;
  readonly gap: TargetGap | undefined;
}

/** How far an index is from the target of the configuration; nothing where none is set. `targetShown({ target: 85 }, 85)?.gap` is 'reached'. */
export function targetShown(
  settings: Pick<Settings, 'target'>,
  index: number | undefined,
): TargetShown | undefined {
  const target = targetOf(settings);
  if (target === undefined) return undefined;
  if (index === undefined) return { target, gap: undefined };
  if (gapToTarget(index, target) === 0) return { target, gap: 'reached' };
  const missing = printedDifference(target, index);
  return { target, gap: missing > 0 ? { missing } : 'hardly' };
}

const enteredFact = ({ entered, criteria }: Sum): ScoreFact => ({ code: 'entered', entered, criteria });

const lostFact = ({ self, lost }: Sum): ScoreFact => ({
  code: 'lost',
  points: printedDifference(self + lost, self),
});

const lastYearFacts = ({ lastYear }: Sum): readonly ScoreFact[] =>
  lastYear === undefined ? [] : [{ code: 'lastYear', points: lastYear }];

const appraisedFacts = ({ appraisedCriteria, criteria, difference }: Sum): readonly ScoreFact[] => [
  { code: 'appraised', appraised: appraisedCriteria, criteria },
  ...(difference === undefined ? [] : [{ code: 'difference', points: difference } as const]),
];
