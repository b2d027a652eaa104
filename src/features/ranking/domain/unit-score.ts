import { criteriaOf, type Area, type OutsidePart } from '../../../catalogue/index-set';
import { traitsOf } from '../../../rules/asks';
import { isUnread } from '../../../rules/cell';
import { roundResult } from '../../../rules/decimal';
import { reckoningDay, type MachineDay } from '../../../ledger/days';
import { hasEntries } from '../../../ledger/has-entries';
import { indexValue } from '../../../scores/index-value';
import type { Ledger } from '../../../ledger/ledger';
import type { NotArisingMode } from '../../../rules/rule';
import { printedDifferences, type PrintedDifference, type PrintedTotals } from './printed-totals';
import { ratingBands, type RatingBand } from '../../../scores/rating';
import { scoreLedger, scoresByCode, type CriterionScore } from '../../../scores/scores';
import { cappedPoints, signOf, totalPoints } from '../../../scores/total-points';

/** Whose points units are ranked by: their own, or those of the authority. */
export const RANKED_POINTS = ['self', 'appraised'] as const;
export type RankedPoints = (typeof RANKED_POINTS)[number];

/** An index from 0 to 100 by either points; `undefined` when nothing counts. */
type UnitIndex = Readonly<Record<RankedPoints, number | undefined>>;

/**
 * An area of a unit. What lies outside the total has no index: `index` then holds the points that it adds, or below 0 those
 * that it takes off.
 */
interface UnitArea {
  readonly code: string;
  readonly title: string;
  readonly part?: OutsidePart;
  readonly index: UnitIndex;
}

/** What the workbook of one unit comes to, without its entries: a province has over a hundred of them. */
export interface UnitScore {
  readonly name: string;
  readonly code: string;
  readonly year: number;
  /** What it was measured by; `mark` is the same for the same index set only. */
  readonly set: { readonly mark: string; readonly title: string; readonly version: string };
  readonly notArising: NotArisingMode;
  readonly surveyHeld: boolean;
  /** None while the table of the workbook cannot be used. */
  readonly rating: readonly RatingBand[];
  readonly sample: boolean;
  /** Whether anybody entered anything that can be scored. */
  readonly started: boolean;
  readonly entered: number;
  readonly criteria: number;
  /** Codes of criteria of which an entry or appraisal cannot be read. */
  readonly unread: readonly string[];
  /** Criteria that count and that the authority has not scored yet. */
  readonly unappraised: number;
  readonly areas: readonly UnitArea[];
  readonly total: UnitIndex;
  readonly differences: readonly PrintedDifference[];
}

/**
 * Scores the ledger of a unit on a day for being compared with others. `mark` identifies its index set, `printed` is
 * what its summary showed. Example: `unitScore(ledger, printed, mark, 46310).total.self` is 87.5.
 */
export function unitScore(
  ledger: Ledger,
  printed: PrintedTotals,
  mark: string,
  today: MachineDay,
): UnitScore {
  const { set, settings } = ledger;
  const scores = scoreLedger(ledger, reckoningDay(settings, today));
  const byCode = scoresByCode(scores);
  const add = ({ criteria }: Area, points: (score: CriterionScore) => number): number =>
    roundResult(criteria.reduce((sum, { code }) => sum + points(byCode.get(code)!), 0));
  const given = (area: Area): number =>
    cappedPoints(
      area,
      add(area, score => finalPoints(score) ?? 0),
    );
  const counted = (area: Area): number => (area.part === undefined ? add(area, score => score.counted) : 0);
  const allCounted = roundResult(set.areas.reduce((sum, area) => sum + counted(area), 0));
  return {
    name: settings.unitName,
    code: settings.unitCode,
    year: settings.year,
    set: { mark, title: set.title, version: set.version },
    notArising: notArisingOf(ledger),
    surveyHeld: settings.surveyHeld,
    rating: ratingBands(settings.rating) ?? [],
    sample: settings.sample,
    started: scores.total.entered > 0 && hasEntries(ledger),
    entered: scores.total.entered,
    criteria: scores.total.criteria,
    unread: scores.criteria.flatMap(each => (isUnreadable(each, ledger) ? [each.criterion.code] : [])),
    unappraised: scores.criteria.filter(each => each.counted > 0 && finalPoints(each) === undefined).length,
    areas: scores.areas.map(({ area, index, self }): UnitArea => {
      const { code, title, part } = area;
      if (part === undefined)
        return { code, title, index: { self: index, appraised: indexValue(given(area), counted(area)) } };
      const sign = signOf(area);
      return { code, title, part, index: { self: sign * self, appraised: sign * given(area) } };
    }),
    total: {
      self: scores.total.index,
      appraised: indexValue(totalPoints(set, given, allCounted), allCounted),
    },
    differences: printedDifferences(printed, scores),
  };
}

/** What the unit is set to, where any rule goes by it; where none does, units are alike whatever they are set to. */
function notArisingOf({ set, settings }: Ledger): NotArisingMode {
  return criteriaOf(set).some(({ rule }) => rule.notArising === true) ? settings.notArising : 'full';
}

function isUnreadable({ criterion: { code }, outcome }: CriterionScore, { records }: Ledger): boolean {
  const record = records[code];
  const isEntryUnread = outcome.state === 'invalid' && outcome.code === 'entry.unread';
  return isEntryUnread || (record !== undefined && [record.appraised1, record.appraised2].some(isUnread));
}

/**
 * The points that are final for the authority: those that it gave, and those that it does not give, of a survey and of
 * what did not arise.
 */
function finalPoints({ criterion, outcome, score, appraised }: CriterionScore): number | undefined {
  const notGiven = traitsOf(criterion.rule).bySurvey || outcome.state === 'notArising';
  return appraised ?? (notGiven ? score : undefined);
}
