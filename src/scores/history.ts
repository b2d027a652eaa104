import type { ReckoningDay } from '../ledger/days';
import { areasInside, criteriaOf, type Area, type Criterion, type IndexSet } from '../catalogue/index-set';
import { asksFor, traitsOf } from '../rules/asks';
import { isBlank, isError, sameText, textOf, type Cell } from '../rules/cell';
import { roundResult } from '../rules/decimal';
import { FLAG, LEFT_OUT, NO_SURVEY, NOT_ARISING } from '../rules/words';
import { indexValue } from './index-value';
import type { Ledger, Settings } from '../ledger/ledger';
import { reportPeriods } from '../ledger/report-periods';
import { printed } from './printed';
import { scoresByCode, type CriterionScore, type Scores } from './scores';
import { cappedPoints, totalPoints } from './total-points';

/** Points, the mark of what is left out of the index, or nothing where nothing was scored. */
export type HeldScore = number | typeof LEFT_OUT | undefined;

/** What was entered of each item of a checklist, or level of a survey, as a text; `null` for nothing. */
export type ClosedItems = readonly (string | null)[];

/** What one criterion was when a period was closed. */
export interface HistoryRow {
  /** One of `PERIOD`. */
  readonly period: string;
  /** The day of the closing, as a serial number. */
  readonly closed: number;
  readonly criterion: string;
  readonly done: Cell;
  readonly total: Cell;
  /** What was entered besides: a level, points, a day as a serial number, or a mark. */
  readonly result: Cell;
  /** What was entered besides where a criterion has items; left out while nobody entered any. */
  readonly items?: ClosedItems;
  readonly score: HeldScore;
  readonly appraised: number | undefined;
}

/** One closing of a period; `replaced` when the period was closed again later. */
export interface Closing {
  readonly period: string;
  readonly closed: number;
  readonly replaced: boolean;
  readonly rows: readonly HistoryRow[];
}

/**
 * What a closing writes down: one row per criterion, in the order of the set, entered or not.
 * Example: `historyRows(ledger, scoreLedger(ledger, day), 'Quý III', day).length` is 40 for the shipped set.
 */
export function historyRows(
  ledger: Ledger,
  scores: Scores,
  period: string,
  today: ReckoningDay,
): HistoryRow[] {
  const scored = scoresByCode(scores);
  return criteriaOf(ledger.set).flatMap(({ code }) => {
    const score = scored.get(code);
    if (!score) return [];
    const { entry, appraised } = score;
    return [
      {
        period,
        closed: Math.floor(today),
        criterion: code,
        done: entry.done,
        total: entry.total,
        ...besides(score, ledger.settings),
        score: heldScore(score),
        appraised,
      },
    ];
  });
}

function besides(
  { criterion: { rule }, entry }: CriterionScore,
  { surveyHeld }: Settings,
): Pick<HistoryRow, 'result' | 'items'> {
  if (traitsOf(rule).bySurvey && !surveyHeld) return { result: NO_SURVEY };
  if (sameText(entry.notArising, FLAG)) return { result: NOT_ARISING };
  if (asksFor(rule, 'items') && !entry.items.every(isBlank))
    return {
      result: null,
      items: entry.items.map(item => (isError(item) ? item.error : textOf(item) || null)),
    };
  const own = asksFor(rule, 'date') ? entry.date : asksFor(rule, 'result') ? entry.result : null;
  return { result: isBlank(own) ? entry.notArising : own };
}

/** How a score that is known now would be written down. */
function heldScore({ score, counted }: CriterionScore): HeldScore {
  return counted === 0 ? LEFT_OUT : score;
}

/** The closings that hold, one per period, in the order of their days: the last of each that was not replaced. */
export function validClosings(closings: readonly Closing[]): Closing[] {
  const last = new Map<string, Closing>();
  const byDay = closings.filter(({ replaced }) => !replaced).sort((a, b) => a.closed - b.closed);
  for (const closing of byDay) {
    const period = periodKey(closing.period);
    last.delete(period);
    last.set(period, closing);
  }
  return [...last.values()];
}

/** Periods are told apart as Excel compares texts: in any letter case. */
export const periodKey = (period: string): string => period.toLowerCase();

/** The closing of a period among those that hold. `closingOf(closings, 'Quý I')?.closed` */
export function closingOf(closings: readonly Closing[], period: string): Closing | undefined {
  return closings.find(closing => periodKey(closing.period) === periodKey(period));
}

/** A criterion whose score is another one now; `before` undefined means that it was entered since. */
export interface ScoreChange {
  readonly criterion: Criterion;
  readonly before: HeldScore;
  readonly now: HeldScore;
}

/** What changed since a closing as points are printed, in the order of the set. Criteria that the closing does not name are new entries. */
export function compare(closing: Closing, scores: Scores): ScoreChange[] {
  const before = scoresOf(closing);
  return scores.criteria
    .map(score => ({
      criterion: score.criterion,
      before: before.get(score.criterion.code),
      now: heldScore(score),
    }))
    .filter(change => shown(change.before) !== shown(change.now));
}

const shown = (score: HeldScore): HeldScore => (typeof score === 'number' ? printed(score) : score);

function scoresOf({ rows }: Closing): Map<string, HeldScore> {
  return new Map(rows.map(({ criterion, score }) => [criterion, score]));
}

/** The index at one closing, from 0 to 100; undefined where nothing was scored yet or nothing counts. */
export interface TrendPoint {
  readonly period: string;
  readonly closed: number;
  readonly index: number | undefined;
}

/** The index at each closing, in total and per area. */
interface Trend {
  readonly total: readonly TrendPoint[];
  readonly areas: readonly { readonly area: Area; readonly points: readonly TrendPoint[] }[];
}

/**
 * How the index went from one closing to the next, by the maxima of the set: chỉ số = Σ score / Σ maximum × 100, what
 * was not entered counting 0 (QĐ 1149/QĐ-BNV). Example: `trend(validClosings(closings), set).total.at(-1)?.index`.
 */
export function trend(closings: readonly Closing[], set: IndexSet): Trend {
  const scores = closings.map(scoresOf);
  const points = (criteria: readonly Criterion[]): TrendPoint[] =>
    closings.map(({ period, closed }, index) => ({
      period,
      closed,
      index: indexOf(criteria, scores[index]!),
    }));
  return {
    total: closings.map(({ period, closed }, index) => ({
      period,
      closed,
      index: indexOfSet(set, scores[index]!),
    })),
    areas: areasInside(set).map(area => ({ area, points: points(area.criteria) })),
  };
}

function indexOf(criteria: readonly Criterion[], scores: ReadonlyMap<string, HeldScore>): number | undefined {
  if (criteria.every(({ code }) => scores.get(code) === undefined)) return undefined;
  const { points, counted } = heldPoints(criteria, scores);
  return indexValue(points, counted);
}

/** The index of the whole set, with the points outside its total. */
function indexOfSet(set: IndexSet, scores: ReadonlyMap<string, HeldScore>): number | undefined {
  if (criteriaOf(set).every(({ code }) => scores.get(code) === undefined)) return undefined;
  const inside = areasInside(set).flatMap(({ criteria }) => criteria);
  const { counted } = heldPoints(inside, scores);
  const points = totalPoints(
    set,
    area => cappedPoints(area, heldPoints(area.criteria, scores).points),
    counted,
  );
  return indexValue(points, counted);
}

/** What criteria had at a closing, and what they could have had. */
function heldPoints(
  criteria: readonly Criterion[],
  scores: ReadonlyMap<string, HeldScore>,
): { readonly points: number; readonly counted: number } {
  let [points, counted] = [0, 0];
  for (const { code, maxPoints } of criteria) {
    const score = scores.get(code);
    if (score === LEFT_OUT) continue;
    points += score ?? 0;
    counted += maxPoints;
  }
  return { points: roundResult(points), counted: roundResult(counted) };
}

/**
 * The period that is probably meant: that of the configuration, else the one whose figures ended last before `today`,
 * Quý I while none has. Example: on 15/10 of the year that the ledger follows it is "Quý III".
 */
export function periodToClose({ period, year }: Settings, today: ReckoningDay): string {
  const periods = reportPeriods(year);
  const chosen = periods.find(({ name }) => sameText(period, name));
  return (chosen ?? periods.filter(({ to }) => to <= today).at(-1) ?? periods[0]!).name;
}
