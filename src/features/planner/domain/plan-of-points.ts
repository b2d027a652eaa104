import type { Ledger } from '../../../ledger/ledger';
import { comparable, round } from '../../../rules/decimal';
import { indexValue } from '../../../scores/index-value';
import { summed, type Scores } from '../../../scores/scores';
import type { Candidate } from './candidate';
import { leastEffort } from './knapsack';
import { isOver, type Outlook } from './outlook';

/** How hard a criterion is said to be, from the least to the most; what nobody said anything of is in the middle. */
export const EFFORTS = [1, 2, 3, 4, 5] as const;
export type Effort = (typeof EFFORTS)[number];
export const USUAL_EFFORT: Effort = 3;

/** What people say of the way to a target. */
export interface PlanChoices {
  /** The index that shall be reached, 0 to 100; `undefined` while there is none. */
  readonly target: number | undefined;
  /** Criteria for which nothing can be done, by their codes. */
  readonly impossible: ReadonlySet<string>;
  readonly efforts: Readonly<Record<string, Effort>>;
}

/** A candidate that was chosen. */
export interface PlannedStep extends Candidate {
  /** What the index rises by when this is done alone, on the scale of 100. */
  readonly gain: number;
  readonly effort: Effort;
}

/** What became of the search. */
export type Verdict =
  | 'noTarget'
  /** Everything is left out of the index, or its maximum is 0. */
  | 'nothingCounts'
  | 'reached'
  | 'planned'
  /** The steps are those that come nearest. */
  | 'outOfReach'
  /** The same, because the year is over. */
  | 'yearOver';

/** The way to a target. All indices are on the scale of 100. */
export interface PointsPlan {
  readonly verdict: Verdict;
  readonly target: number | undefined;
  /** Undefined where nothing counts. */
  readonly now: number | undefined;
  /** What is lacking of the target; 0 where it is reached. */
  readonly missing: number | undefined;
  readonly steps: readonly PlannedStep[];
  /** The scores after all of the steps. */
  readonly after: Scores;
}

/** Scores are kept at six places. */
const PLACES = 6;
const UNITS = 10 ** PLACES;

/**
 * The steps that reach the target with the least effort, then for the fewest criteria; at most one for each criterion.
 * Where it is out of reach, all that can be done. Example: `pointsPlan(outlook, ledger, day, choices).steps[0]?.gain`.
 */
export function pointsPlan(
  { criteria, now }: Outlook,
  ledger: Ledger,
  today: number,
  { target, impossible, efforts }: PlanChoices,
): PointsPlan {
  const { self, counted, index } = now.total;
  const groups = criteria
    .filter(({ scored, candidates }) => candidates.length > 0 && !impossible.has(scored.criterion.code))
    .map(({ candidates }) => candidates);
  const effortOf = ({ criterion }: Candidate): Effort => efforts[criterion.code] ?? USUAL_EFFORT;
  const planned = (verdict: Verdict, chosen: readonly Candidate[] = []): PointsPlan => ({
    verdict,
    target,
    now: index,
    missing:
      target === undefined || index === undefined ? undefined : Math.max(0, comparable(target - index)),
    steps: chosen.map(candidate => ({
      ...candidate,
      gain: comparable(indexValue(self + candidate.points, counted)! - index!),
      effort: effortOf(candidate),
    })),
    after: scoresAfter(now, chosen, ledger),
  });

  if (index === undefined) return planned('nothingCounts');
  if (target === undefined) return planned('noTarget');
  if (comparable(target - index) <= 0) return planned('reached');
  const chosen = leastEffort(
    groups.map(group =>
      group.map(candidate => ({ gain: units(candidate.points), effort: effortOf(candidate) })),
    ),
    // A target that falls between two units is reached by the upper one.
    Math.ceil(round((target * counted) / 100 - self, PLACES + 3) * UNITS - 1e-3),
  );
  if (chosen)
    return planned(
      'planned',
      groups.flatMap((group, at) => group[chosen.get(at) ?? -1] ?? []),
    );
  return planned(
    isOver(ledger, today) ? 'yearOver' : 'outOfReach',
    groups.map(group => group.reduce((best, each) => (each.points > best.points ? each : best))),
  );
}

const units = (points: number): number => Math.round(points * UNITS);

/** The scores once the chosen steps are done. */
function scoresAfter(now: Scores, chosen: readonly Candidate[], ledger: Ledger): Scores {
  const points = new Map(chosen.map(each => [each.criterion.code, each.points]));
  return summed(
    now.criteria.map(scored => {
      const gained = points.get(scored.criterion.code);
      return gained === undefined
        ? scored
        : { ...scored, score: round((scored.score ?? 0) + gained, PLACES) };
    }),
    ledger,
  );
}
