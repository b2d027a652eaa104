import type { ReckoningDay } from '../../../ledger/days';
import { stepText } from '../messages/step-vi';
import type { Ledger } from '../../../ledger/ledger';
import type { CriterionField } from '../../../ledger/place';
import { dateText } from '../../../messages/date-text';
import { upperFirst } from '../../../messages/full-words';
import { POINTS_PLAN } from '../../../messages/points-plan-vi';
import { SHEET_NAME } from '../../../messages/sheet-names';
import { comparable, roundResult } from '../../../rules/decimal';
import type { Expr } from '../../../rules/formula';
import { literalScore } from '../../../rules/row-formulas';
import type { Scores } from '../../../scores/scores';
import { cappedNative, totalNative } from '../../../scores/total-points';
import { absolute, onSheet } from '../../../workbook/address';
import type { FoundLedger } from '../../../workbook/find/found-ledger';
import { placeAddress } from '../../../workbook/find/locate';
import { SUMMARY_HEADER_ROW, summaryCell, type SummaryColumn } from '../../../workbook/places';
import type { SheetPlan } from '../../../workbook/plan';
import {
  pointsAt,
  pointsPlanCell,
  pointsPlanIndexCell,
  pointsPlanSheet,
  type Figure,
  type PointsPlanLine,
} from '../../../workbook/sheets/points-plan-sheet';
import type { AssignedStep } from '../domain/assigned-step';

/** What the sheet is made from: the scores before and after the steps that were handed out on a day, and where scores stand. */
export interface PlanSheetFacts {
  readonly ledger: Ledger;
  readonly found: FoundLedger;
  readonly now: Scores;
  readonly after: Scores;
  readonly target: number;
  /** The day that is reckoned for, and the day of the machine, as serial numbers. */
  readonly today: ReckoningDay;
  readonly made: number;
}

/**
 * The steps that were handed out as the sheet "Kế hoạch điểm". What each criterion has and shall have and what the index
 * comes to are live native formulas; criteria whose row nobody can find any more keep the points that they had.
 * Example: `planSheet(steps, facts).name`.
 */
export function planSheet(steps: readonly AssignedStep[], facts: PlanSheetFacts): SheetPlan {
  const { ledger, today, made } = facts;
  return pointsPlanSheet(
    steps.map((step, index) => lineOf(step, index, facts)),
    { ledger, note: POINTS_PLAN.made(dateText(made)), today, indices: indicesOf(steps, facts) },
  );
}

function lineOf(
  { step, owner, due }: AssignedStep,
  index: number,
  { found, now }: PlanSheetFacts,
): PointsPlanLine {
  const { code, title, rule, maxPoints: max } = step.criterion;
  const before = now.criteria.find(({ criterion }) => criterion.code === code)!.score ?? 0;
  const at = (field: CriterionField): Expr | undefined => {
    const place = placeAddress(found, { in: 'criterion', code, field });
    return place && onSheet(place.sheet, absolute(place.address));
  };
  const dueAt = at('due');
  return {
    code,
    title,
    what: upperFirst(stepText(step.does)),
    max,
    before,
    now: pointsAt(before, at('score')),
    planned: {
      value: roundResult(before + step.points),
      formula: literalScore(rule, step.entry, {
        max: pointsPlanCell(index, 'max'),
        ...(dueAt === undefined ? {} : { due: dueAt }),
      }),
    },
    owner,
    due,
  };
}

/** The index as it was, is and shall be, beside the target. */
function indicesOf(
  steps: readonly AssignedStep[],
  { ledger, now, after, target }: PlanSheetFacts,
): (readonly [string, Figure])[] {
  const index = now.total.index ?? 0;
  const total = ledger.set.areas.length;
  const [indexAt, countedAt] = [summaryAt('index', total), summaryAt('counted', total)];
  const indexCell = (at: number): Expr => pointsPlanIndexCell(steps.length, at);
  return [
    [POINTS_PLAN.indexAtStart, { value: index }],
    [POINTS_PLAN.indexNow, pointsAt(index, indexAt)],
    [
      POINTS_PLAN.indexPlanned,
      {
        value: after.total.index ?? 0,
        formula: `IF(N(${countedAt})>0,ROUND(${plannedTotal(steps, ledger, countedAt)}/${countedAt}*100,12),0)`,
      },
    ],
    [POINTS_PLAN.target, { value: target }],
    [
      POINTS_PLAN.lacking,
      {
        value: Math.max(0, roundResult(target - comparable(index))),
        formula: `MAX(0,ROUND(${indexCell(3)}-${indexCell(1)},6))`,
      },
    ],
  ];
}

/** What the areas come to once their criteria have all that they lack, as the summary adds them up. */
function plannedTotal(steps: readonly AssignedStep[], { set }: Ledger, counted: Expr): Expr {
  const points = set.areas.map((area, index): Expr => {
    const codes = new Set(area.criteria.map(({ code }) => code));
    const lacking = steps.flatMap(({ step }, at) =>
      codes.has(step.criterion.code) ? [pointsPlanCell(at, 'lacks')] : [],
    );
    return cappedNative(area, [`N(${summaryAt('self', index)})`, ...lacking].join('+'));
  });
  const of = (isTaken: boolean): Expr[] =>
    points.filter((_, index) => (set.areas[index]!.part === 'penalty') === isTaken);
  const taken = of(true);
  return totalNative(
    set,
    of(false).join('+'),
    taken.length === 0 ? undefined : `(${taken.join('+')})`,
    counted,
  );
}

/** A cell of the summary in the row of an area, counted from 0; the total stands below them. */
function summaryAt(column: SummaryColumn, row: number): Expr {
  return onSheet(SHEET_NAME.summary, absolute(summaryCell(column, SUMMARY_HEADER_ROW + 1 + row)));
}
