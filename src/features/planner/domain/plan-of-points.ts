import type { ReckoningDay } from '../../../ledger/days';
import type { Ledger } from '../../../ledger/ledger';
import { comparable, round, roundResult } from '../../../rules/decimal';
import { indexValue } from '../../../scores/index-value';
import { summed, type Scores } from '../../../scores/scores';
import { hasOutside, signOf } from '../../../scores/total-points';
import { movesOf, type Candidate } from './candidate';
import { leastEffort, withinRoom, type Choosable } from './knapsack';
import { isOver, withAwaited, type CriterionOutlook, type Outlook } from './outlook';

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
  /** What the index rises by when this is done after the steps before it, on the scale of 100. */
  readonly gain: number;
  readonly effort: Effort;
}

/** What became of the search. */
export type PlanVerdict =
  | 'noTarget'
  /** Everything is left out of the index, or its maximum is 0. */
  | 'nothingCounts'
  | 'reached'
  | 'planned'
  /** The steps are all that can be done; the rest may come from points that others have not given yet. */
  | 'needsOthers'
  /** The steps are those that come nearest. */
  | 'outOfReach'
  /** The same, because the year is over. */
  | 'yearOver';

/** Whether a search found steps that somebody can still take, be they enough or not. */
export function hasSteps(verdict: PlanVerdict): boolean {
  return verdict === 'planned' || verdict === 'needsOthers' || verdict === 'outOfReach';
}

/** The way to a target. All indices are on the scale of 100. */
export interface PointsPlan {
  readonly verdict: PlanVerdict;
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

/** A choice for one criterion, or for several of a part whose points are capped. */
interface Choice extends Choosable {
  readonly candidates: readonly Candidate[];
}

/**
 * The steps that reach the target with the least effort, then for the fewest criteria; at most one for each criterion.
 * Where it is out of reach, all that can be done and brings something. Example:
 * `pointsPlanOf(outlook, ledger, day, choices).steps[0]?.gain`.
 */
export function pointsPlanOf(
  outlook: Outlook,
  ledger: Ledger,
  today: ReckoningDay,
  { target, impossible, efforts }: PlanChoices,
): PointsPlan {
  const { criteria, now } = outlook;
  const { counted, index } = now.total;
  const isPossible = (candidate: Candidate): boolean =>
    movesOf(candidate).every(({ criterion }) => !impossible.has(criterion.code));
  const open = criteria.filter(({ candidates }) => candidates.some(isPossible));
  const effortOf = ({ criterion }: Candidate): Effort => efforts[criterion.code] ?? USUAL_EFFORT;
  const planned = (verdict: PlanVerdict, chosen: readonly Candidate[] = []): PointsPlan => ({
    verdict,
    target,
    now: index,
    missing:
      target === undefined || index === undefined ? undefined : Math.max(0, comparable(target - index)),
    ...carriedOut(now, chosen, effortOf, ledger),
  });

  if (index === undefined) return planned('nothingCounts');
  if (target === undefined) return planned('noTarget');
  if (comparable(target - index) <= 0) return planned('reached');
  const groups = choicesOf(open, now, effortOf);
  const chosen = leastEffort(
    groups,
    // A target that falls between two units is reached by the upper one.
    Math.ceil(round((target * counted) / 100 - beforeBounds(now), PLACES + 3) * UNITS - 1e-3),
  );
  if (chosen)
    return planned(
      'planned',
      groups.flatMap((group, at) => group[chosen.get(at) ?? -1]?.candidates ?? []),
    );
  const all = planned('outOfReach', groups.flatMap(most));
  if (isOver(ledger, today)) return { ...all, verdict: 'yearOver' };
  const awaited = withAwaited({ ...outlook, criteria: asAfter(criteria, all.after) }, ledger);
  return (awaited?.scores.total.index ?? 0) >= target ? { ...all, verdict: 'needsOthers' } : all;
}

/** What gains most of a group with the least effort: options that take less of it stand before the others. */
function most(group: readonly Choice[]): readonly Candidate[] {
  const [first, ...others] = group;
  return first ? others.reduce((best, each) => (each.gain > best.gain ? each : best), first).candidates : [];
}

/** The outlook of criteria that reach no more than these scores. */
function asAfter(criteria: readonly CriterionOutlook[], { criteria: after }: Scores): CriterionOutlook[] {
  return criteria.map((each, index) => ({ ...each, best: after[index]!.score ?? 0 }));
}

/** Candidates one after the other, with what each adds to the index, and the scores after all of them. */
function carriedOut(
  now: Scores,
  chosen: readonly Candidate[],
  effortOf: (candidate: Candidate) => Effort,
  ledger: Ledger,
): Pick<PointsPlan, 'steps' | 'after'> {
  let reached = now;
  const steps = chosen.map((candidate): PlannedStep => {
    const gain = gainOf(candidate, reached, ledger);
    reached = nextScores(reached, candidate, ledger);
    return { ...candidate, gain, effort: effortOf(candidate) };
  });
  return { steps, after: scoresAfter(now, chosen, ledger) };
}

/** The scores after one thing more, as far as the next gain asks for them. */
function nextScores(before: Scores, candidate: Candidate, ledger: Ledger): Scores {
  if (hasOutside(ledger.set)) return scoresAfter(before, [candidate], ledger);
  const { self, counted } = before.total;
  const points = roundResult(self + pointsOf(candidate));
  return { ...before, total: { ...before.total, self: points, index: indexValue(points, counted) } };
}

/** What the index rises by when one thing is done from these scores on, on the scale of 100. */
export function gainOf(candidate: Candidate, now: Scores, ledger: Ledger): number {
  const { index = 0 } = now.total;
  return comparable((nextScores(now, candidate, ledger).total.index ?? index) - index);
}

/** What a candidate adds to the scores of all criteria that it moves. */
function pointsOf(candidate: Candidate): number {
  return roundResult(movesOf(candidate).reduce((sum, { points }) => sum + points, 0));
}

/** What can be chosen: one candidate of each criterion; of a capped part one choice for all of its criteria. */
function choicesOf(
  open: readonly CriterionOutlook[],
  now: Scores,
  effortOf: (candidate: Candidate) => Effort,
): (readonly Choice[])[] {
  const groupOf = ({ candidates }: CriterionOutlook): Choice[] =>
    candidates.map(candidate => ({
      gain: units(pointsOf(candidate)),
      effort: effortOf(candidate),
      candidates: [candidate],
    }));
  const capped = now.areas.filter(({ area }) => area.part !== undefined);
  return [
    ...open.filter(({ scored }) => scored.part === undefined).map(groupOf),
    ...capped.map(({ area, self }) => {
      const codes = new Set(area.criteria.map(({ code }) => code));
      const groups = open.filter(({ scored }) => codes.has(scored.criterion.code)).map(groupOf);
      return withinRoom(groups, units(area.maxPoints - self)).map(({ chosen, ...option }) => ({
        ...option,
        candidates: [...chosen].flatMap(([group, at]) => groups[group]![at]!.candidates),
      }));
    }),
  ];
}

/** What the areas come to, before the whole is kept between 0 and its maximum. */
function beforeBounds({ areas }: Scores): number {
  return roundResult(areas.reduce((sum, { area, self }) => sum + signOf(area) * self, 0));
}

const units = (points: number): number => Math.round(points * UNITS);

/** The scores once these things are done, each for criteria of its own. */
function scoresAfter(now: Scores, chosen: readonly Candidate[], ledger: Ledger): Scores {
  const points = new Map(chosen.flatMap(movesOf).map(each => [each.criterion.code, each.points]));
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
