import type { ReckoningDay } from '../ledger/days';
import type { Area, Criterion, OutsidePart } from '../catalogue/index-set';
import { hasShare, notArisingMode, traitsOf } from '../rules/asks';
import type { Cell } from '../rules/cell';
import { comparable, roundResult } from '../rules/decimal';
import { EMPTY_ENTRY, type Entry } from '../rules/entry';
import { evaluate, type Outcome } from '../rules/evaluate';
import type { Rule } from '../rules/kinds';
import { isAppraisal, latestAppraisal } from './appraisal';
import { fed } from './feeds';
import { indexValue } from './index-value';
import type { Ledger } from '../ledger/ledger';
import { ratingBands, ratingOf } from './rating';
import { cappedPoints, signOf, totalPoints } from './total-points';

/**
 * One criterion scored. `score` and `appraised` are undefined while there is none that counts; `counted` is 0 when it is
 * left out of the index.
 */
export interface CriterionScore {
  readonly criterion: Criterion;
  /** The part outside the total that it belongs to; points of a penalty are taken off. */
  readonly part?: OutsidePart;
  readonly entry: Entry;
  readonly outcome: Outcome;
  readonly ratio: number | undefined;
  readonly score: number | undefined;
  readonly counted: number;
  readonly appraised: number | undefined;
  readonly evidence: number;
}

/** Whether a criterion is settled: it has an entry that can be scored, or did not arise. */
export function isEntered({ outcome }: CriterionScore): boolean {
  return outcome.state === 'valid' || outcome.state === 'notArising';
}

/** Whether a criterion has points that no evidence proves; what did not arise left no paper behind, and
 * nobody has to prove what is taken off. */
export function isUnproven({ outcome, part, score, evidence }: CriterionScore): boolean {
  return outcome.state === 'valid' && part !== 'penalty' && (score ?? 0) > 0 && evidence === 0;
}

/**
 * What a criterion with these points lost for good, of its maximum or of another one that it had: what is not scored yet is
 * not lost yet, and a bonus that is not won was never had.
 */
export function lostPoints(
  { criterion, part }: Pick<CriterionScore, 'criterion' | 'part'>,
  points: number | undefined,
  max = criterion.maxPoints,
): number {
  if (points === undefined || part === 'bonus') return 0;
  return part === 'penalty' ? points : roundResult(max - points);
}

/**
 * Sums over criteria, in points. A part outside the total has its cap as `max`, counts nothing and has no index of its
 * own; in total its points are added or taken off. `index` runs from 0 to 100 and is undefined when nothing counts; without any entry
 * there is no `rating`. `lost` is what the scored criteria fall short of their maxima: what was not entered yet is
 * not lost yet, although it counts 0.
 */
export interface Sum {
  readonly max: number;
  readonly counted: number;
  readonly self: number;
  readonly appraised: number;
  /** How many criteria have an appraisal that counts, and what their maxima come to. */
  readonly appraisedCriteria: number;
  readonly appraisedMax: number;
  /**
   * Thẩm định − tự chấm, like compared with like: over the criteria that are appraised, of which what was not
   * self-scored counts 0. `undefined` while none is appraised.
   */
  readonly difference: number | undefined;
  readonly survey: number;
  /** What the survey criteria that count could give at most. */
  readonly surveyMax: number;
  readonly index: number | undefined;
  readonly rating: string | undefined;
  readonly entered: number;
  readonly criteria: number;
  readonly lost: number;
  readonly lastYear: number | undefined;
}

export interface AreaScore extends Sum {
  readonly area: Area;
}

export interface Scores {
  readonly criteria: readonly CriterionScore[];
  readonly areas: readonly AreaScore[];
  readonly total: Sum;
}

/** What each criterion came to, by its code. `scoresByCode(scores).get('1.2')?.score` is 0.5. */
export function scoresByCode({ criteria }: Pick<Scores, 'criteria'>): ReadonlyMap<string, CriterionScore> {
  return new Map(criteria.map(score => [score.criterion.code, score]));
}

/** Scores a whole ledger on a day. Pure: the same entries and day give the same scores. */
export function scoreLedger(ledger: Ledger, today: ReckoningDay): Scores {
  const evidence = new Map<Cell, number>();
  for (const row of ledger.evidence) evidence.set(row.criterion, (evidence.get(row.criterion) ?? 0) + 1);

  const criteria = ledger.set.areas.flatMap(({ part, criteria }) =>
    criteria.map(criterion => ({
      ...scoreCriterion(criterion, ledger, today, evidence.get(criterion.code) ?? 0),
      ...(part ? { part } : {}),
    })),
  );
  return summed(criteria, ledger);
}

/** The sums over criteria that were scored, in total and per area. */
export function summed(criteria: readonly CriterionScore[], ledger: Ledger): Scores {
  const byCode = scoresByCode({ criteria });
  const { set } = ledger;
  const areas = set.areas.map((area): AreaScore => {
    const scores = area.criteria.map(({ code }) => byCode.get(code)!);
    const last = ledger.lastYear[area.code];
    const sums = sum(scores, typeof last === 'number' ? last : undefined, ledger);
    return { area, ...(area.part === undefined ? sums : outside(area, sums)) };
  });
  return { criteria, areas, total: total(criteria, areas, ledger) };
}

/** The sums of a part outside the total. */
function outside(area: Area, sums: Sum): Sum {
  return {
    ...withinCap(area, sums),
    max: area.maxPoints,
    counted: 0,
    appraisedMax: 0,
    survey: 0,
    surveyMax: 0,
    index: undefined,
    rating: undefined,
  };
}

/** Points of an area within its cap; what the appraisal differs by is reckoned from what is given within it. */
export function withinCap<P extends Pick<Sum, 'self' | 'appraised' | 'difference'>>(
  area: Area,
  points: P,
): P {
  const appraised = cappedPoints(area, points.appraised);
  const difference =
    points.difference === undefined
      ? undefined
      : roundResult(points.difference - (points.appraised - appraised));
  return { ...points, self: cappedPoints(area, points.self), appraised, difference };
}

/** The sums of the whole: those of what lies inside the total, with the points of the other parts added and taken off. */
function total(criteria: readonly CriterionScore[], areas: readonly AreaScore[], ledger: Ledger): Sum {
  const insideNow = sum(
    criteria.filter(({ part }) => part === undefined),
    undefined,
    ledger,
  );
  const byArea = new Map(areas.map(each => [each.area, each]));
  const isKnown = areas.some(({ lastYear }) => lastYear !== undefined);
  // Nobody knows any more what counted last year, but that it was no more than all.
  const lastYear = isKnown
    ? totalPoints(ledger.set, area => byArea.get(area)!.lastYear, insideNow.max)
    : undefined;
  const inside = { ...insideNow, lastYear };
  const parts = areas.filter(({ area }) => area.part !== undefined);
  if (parts.length === 0) return inside;
  const add = (of: (sum: Sum) => number): number =>
    roundResult(parts.reduce((points, each) => points + of(each), of(inside)));
  const signed = (of: (sum: Sum) => number): number =>
    totalPoints(ledger.set, area => of(byArea.get(area)!), inside.counted);
  const self = signed(each => each.self);
  const entered = add(each => each.entered);
  return {
    ...inside,
    self,
    appraised: signed(each => each.appraised),
    appraisedCriteria: add(each => each.appraisedCriteria),
    difference: differenceOf(areas),
    ...indexAndRating(self, inside.counted, entered, ledger),
    entered,
    criteria: add(each => each.criteria),
    lost: add(each => each.lost),
  };
}

/** By how much the appraisal of all areas differs; a penalty that grew makes the whole less. */
export function differenceOf(areas: readonly Pick<AreaScore, 'area' | 'difference'>[]): number | undefined {
  const known = areas.filter(({ difference }) => difference !== undefined);
  return known.length === 0
    ? undefined
    : roundResult(known.reduce((sum, { area, difference }) => sum + signOf(area) * difference!, 0));
}

/** The index over what counts, and the rating once anything is entered. */
function indexAndRating(
  points: number,
  counted: number,
  entered: number,
  { settings }: Ledger,
): Pick<Sum, 'index' | 'rating'> {
  const index = indexValue(points, counted);
  const bands = ratingBands(settings.rating);
  return { index, rating: bands && index !== undefined && entered > 0 ? ratingOf(index, bands) : undefined };
}

function scoreCriterion(
  criterion: Criterion,
  ledger: Ledger,
  today: ReckoningDay,
  evidence: number,
): CriterionScore {
  const { rule, maxPoints: max, code } = criterion;
  const record = ledger.records[code];
  const { settings } = ledger;
  const { feed, bySurvey } = traitsOf(rule);
  const given: Entry = {
    ...(record?.entry ?? EMPTY_ENTRY),
    due: settings.dues[code] ?? null,
    ...(feed ? fed(feed, ledger, today) : {}),
  };
  const notHeld = bySurvey && !settings.surveyHeld;
  const outcome: Outcome = notHeld
    ? { state: 'notArising' }
    : evaluate(rule, given, { year: settings.year, max });
  const mode = notArisingMode(rule, settings.notArising);
  const leftOut = notHeld || (outcome.state === 'notArising' && mode === 'leaveOut');
  const entry: Entry = { ...given, ...countedOf(rule, given, outcome) };
  const appraisal = record && !leftOut ? latestAppraisal(record) : null;
  return {
    criterion,
    entry,
    outcome,
    ratio: ratioOf(rule, entry, outcome),
    score:
      outcome.state === 'valid'
        ? outcome.score
        : outcome.state === 'notArising' && !leftOut
          ? max
          : undefined,
    counted: leftOut ? 0 : max,
    appraised: isAppraisal(appraisal, max) ? appraisal : undefined,
    evidence,
  };
}

/** The share that was done, of what is scored by a share; `undefined` while nothing is scored. */
export function ratioOf(rule: Rule, { done, total }: Entry, { state }: Outcome): number | undefined {
  return hasShare(rule) && state === 'valid' ? comparable(Number(done) / Number(total)) : undefined;
}

/** Done and total where sub-rows give them, once they can be counted. */
function countedOf(rule: Rule, { items }: Entry, { state }: Outcome): Partial<Pick<Entry, 'done' | 'total'>> {
  const { counted } = traitsOf(rule);
  if (!counted) return {};
  return state === 'valid' ? counted.of(items) : { done: '', total: '' };
}

function sum(scores: readonly CriterionScore[], lastYear: number | undefined, ledger: Ledger): Sum {
  const points = pointSums(scores);
  const counted = added(scores, score => score.counted);
  const entered = scores.filter(isEntered).length;
  const appraised = scores.filter(score => score.appraised !== undefined);
  return {
    ...points,
    max: added(scores, score => score.criterion.maxPoints),
    counted,
    appraisedCriteria: appraised.length,
    appraisedMax: added(appraised, score => score.counted),
    surveyMax: added(scores.filter(isSurvey), score => score.counted),
    ...indexAndRating(points.self, counted, entered, ledger),
    entered,
    criteria: scores.length,
    lastYear,
  };
}

/** The sums over criteria that follow from their points. */
export function pointSums(
  scores: readonly CriterionScore[],
): Pick<Sum, 'self' | 'appraised' | 'difference' | 'survey' | 'lost'> {
  const appraised = scores.filter(score => score.appraised !== undefined);
  return {
    self: added(scores, ({ score }) => score),
    appraised: added(appraised, score => score.appraised),
    difference:
      appraised.length === 0 ? undefined : added(appraised, score => score.appraised! - (score.score ?? 0)),
    survey: added(scores.filter(isSurvey), ({ score }) => score),
    lost: added(scores, score => lostPoints(score, score.score)),
  };
}

const isSurvey = ({ criterion }: CriterionScore): boolean => traitsOf(criterion.rule).bySurvey === true;

const added = (
  scores: readonly CriterionScore[],
  points: (score: CriterionScore) => number | undefined,
): number => roundResult(scores.reduce((sum, score) => sum + (points(score) ?? 0), 0));
