import { criteriaOf, type Area, type Criterion } from '../../../catalogue/index-set';
import { sameText, textOf } from '../../../rules/cell';
import { roundResult } from '../../../rules/decimal';
import { calendarDay, serialDate } from '../../../rules/serial-date';
import { indexYear } from '../../../ledger/index-year';
import type { Ledger, RemediationRow } from '../../../ledger/ledger';
import { printed } from '../../../scores/printed';
import { printedScores } from '../../../scores/printed-scores';
import { lostPoints, scoresByCode, type CriterionScore, type Scores } from '../../../scores/scores';

/**
 * Where a remediation plan takes its losses from: the register of shortcomings, of which those of last year's index count,
 * for a plan of this year; or the points that this year lost, for a plan of the next, with what the register plans already
 * against shortcomings of this year's index.
 */
export const REMEDY_PLAN_BASES = ['register', 'scores'] as const;
export type RemedyPlanBasis = (typeof REMEDY_PLAN_BASES)[number];

/** One criterion in a plan. */
export interface RemediedCriterion {
  readonly criterion: Criterion;
  /** Points lost; `undefined` where nobody knows them, as that a shortcoming names none or nothing was scored. */
  readonly lost: number | undefined;
  /** What the register plans against the loss. */
  readonly rows: readonly RemediationRow[];
}

/** When a criterion with a deadline is due in the year of the plan. */
export function remedyDue({ ledger, year }: RemedyPlanFacts, code: string): number | undefined {
  const due = ledger.settings.dues[code];
  if (typeof due !== 'number') return undefined;
  const { month, day } = calendarDay(due);
  return serialDate(year, month, day);
}

export interface RemediedArea {
  readonly area: Area;
  /** Criteria that lost points, and those of which it is not known, in the order of the set. */
  readonly lost: readonly RemediedCriterion[];
  /** Criteria that must only be kept where they are. */
  readonly kept: readonly Criterion[];
}

/** What a plan to remedy losses says, before it becomes sentences. */
export interface RemedyPlanFacts {
  readonly ledger: Ledger;
  /** The year of the plan; the losses are those of the year before. */
  readonly year: number;
  readonly basis: RemedyPlanBasis;
  readonly areas: readonly RemediedArea[];
  /** Shortcomings of no criterion of the set. */
  readonly others: readonly RemediationRow[];
  /** Points lost in all criteria, as far as they are known. */
  readonly lost: number;
  /** The index of the year before, where the ledger knows it. */
  readonly index: number | undefined;
}

/**
 * Everything that the plan says. Example: `remedyPlanFacts(ledger, scores, 'register').areas[0]?.lost[0]?.criterion.code`.
 */
export function remedyPlanFacts(ledger: Ledger, scores: Scores, basis: RemedyPlanBasis): RemedyPlanFacts {
  const { settings, set } = ledger;
  const year = basis === 'register' ? settings.year : settings.year + 1;
  const rows = ledger.remediations.filter(
    row => textOf(row.shortcoming) !== '' && indexYear(row, settings) === year - 1,
  );
  const rowsOf = ({ code }: Criterion): RemediationRow[] =>
    rows.filter(row => sameText(textOf(row.criterion), code));
  const byCode = scoresByCode(printedScores(scores, set));
  const planned = (criterion: Criterion): RemediedCriterion | undefined => {
    const own = rowsOf(criterion);
    if (basis === 'register')
      return own.length === 0 ? undefined : { criterion, lost: registeredLoss(own), rows: own };
    const lost = scoredLoss(byCode.get(criterion.code)!);
    // What somebody wrote down is planned, whatever was scored since.
    return lost === 0 && own.length === 0
      ? undefined
      : { criterion, lost: lost || registeredLoss(own), rows: own };
  };
  const areas = set.areas.map((area): RemediedArea => {
    const all = area.criteria.map(criterion => ({ criterion, remedied: planned(criterion) }));
    return {
      area,
      lost: all.flatMap(({ remedied }) => remedied ?? []),
      kept: all.filter(({ remedied }) => !remedied).map(({ criterion }) => criterion),
    };
  });
  return {
    ledger,
    year,
    basis,
    areas,
    others: rows.filter(row => criteriaOf(set).every(({ code }) => !sameText(textOf(row.criterion), code))),
    lost: roundResult(areas.flatMap(({ lost }) => lost).reduce((sum, { lost }) => sum + (lost ?? 0), 0)),
    index: basis === 'scores' && scores.total.entered > 0 ? scores.total.index : undefined,
  };
}

/** The points that the rows of one criterion name together, as they are printed. */
function registeredLoss(rows: readonly RemediationRow[]): number | undefined {
  const named = rows.map(({ lost }) => lost).filter(lost => typeof lost === 'number' && lost > 0);
  return named.length > 0 ? printed(named.reduce<number>((sum, lost) => sum + Number(lost), 0)) : undefined;
}

/** What a criterion fell short of its maximum; the appraisal counts before the self score. */
function scoredLoss(scored: CriterionScore): number | undefined {
  if (scored.counted === 0) return 0;
  const points = scored.appraised ?? scored.score;
  return points === undefined ? undefined : lostPoints(scored, points);
}
