import { criteriaOf, type Area, type Criterion } from '../catalogue/index-set';
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

/**
 * One criterion scored. `score` and `appraised` are undefined while there is none that counts; `counted` is 0 when it is
 * left out of the index.
 */
export interface CriterionScore {
  readonly criterion: Criterion;
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

/** Whether a criterion has points that no evidence proves; what did not arise left no paper behind. */
export function isUnproven({ outcome, score, evidence }: CriterionScore): boolean {
  return outcome.state === 'valid' && (score ?? 0) > 0 && evidence === 0;
}

/**
 * Sums over criteria, in points. `index` runs from 0 to 100 and is undefined when nothing counts; without any entry
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

/** Scores a whole ledger on a day. Pure: the same entries and day give the same scores. */
export function scoreLedger(ledger: Ledger, today: number): Scores {
  const evidence = new Map<Cell, number>();
  for (const row of ledger.evidence) evidence.set(row.criterion, (evidence.get(row.criterion) ?? 0) + 1);

  const criteria = criteriaOf(ledger.set).map(criterion =>
    scoreCriterion(criterion, ledger, today, evidence.get(criterion.code) ?? 0),
  );
  return summed(criteria, ledger);
}

/** The sums over criteria that were scored, in total and per area. */
export function summed(criteria: readonly CriterionScore[], ledger: Ledger): Scores {
  const byCode = new Map(criteria.map(score => [score.criterion.code, score]));
  const areas = ledger.set.areas.map((area): AreaScore => {
    const scores = area.criteria.map(({ code }) => byCode.get(code)!);
    const last = ledger.lastYear[area.code];
    return { area, ...sum(scores, typeof last === 'number' ? last : undefined, ledger) };
  });
  const known = areas.map(area => area.lastYear).filter(points => points !== undefined);
  const lastYear = known.length > 0 ? roundResult(known.reduce((a, b) => a + b)) : undefined;
  return { criteria, areas, total: sum(criteria, lastYear, ledger) };
}

function scoreCriterion(
  criterion: Criterion,
  ledger: Ledger,
  today: number,
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
  const add = (value: (score: CriterionScore) => number | undefined): number =>
    roundResult(scores.reduce((total, score) => total + (value(score) ?? 0), 0));
  const counted = add(score => score.counted);
  const self = add(score => score.score);
  const index = indexValue(self, counted);
  const entered = scores.filter(isEntered).length;
  const bands = ratingBands(ledger.settings.rating);
  const appraised = scores.filter(score => score.appraised !== undefined);
  const isSurvey = ({ criterion }: CriterionScore): boolean => traitsOf(criterion.rule).bySurvey === true;
  return {
    max: add(score => score.criterion.maxPoints),
    counted,
    self,
    appraised: add(score => score.appraised),
    appraisedCriteria: appraised.length,
    appraisedMax: add(score => (score.appraised === undefined ? 0 : score.counted)),
    difference:
      appraised.length === 0
        ? undefined
        : add(score => (score.appraised === undefined ? 0 : score.appraised - (score.score ?? 0))),
    survey: add(score => (isSurvey(score) ? score.score : 0)),
    surveyMax: add(score => (isSurvey(score) ? score.counted : 0)),
    index,
    rating: bands && index !== undefined && entered > 0 ? ratingOf(index, bands) : undefined,
    entered,
    criteria: scores.length,
    lost: add(({ score, criterion }) => (score === undefined ? 0 : criterion.maxPoints - score)),
    lastYear,
  };
}
