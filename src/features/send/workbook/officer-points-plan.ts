import { criteriaOf } from '../../../catalogue/index-set';
import { reckoningDay, type MachineDay } from '../../../ledger/days';
import type { Ledger } from '../../../ledger/ledger';
import type { PlannedPoints } from '../../../ledger/points-plan';
import { POINTS_PLAN } from '../../../messages/points-plan-vi';
import { scoreLedger, scoresByCode } from '../../../scores/scores';
import { absolute, onSheet } from '../../../workbook/address';
import { criterionCell } from '../../../workbook/places';
import type { WorkbookPlan } from '../../../workbook/plan';
import { lockedSheet } from '../../../workbook/read-only';
import { pointsAt, pointsPlanSheet, type PointsPlanLine } from '../../../workbook/sheets/points-plan-sheet';

/**
 * The copy of an officer with what concerns them of the plan of points, locked, because nothing of it comes back; as it is
 * where nothing does. A step belongs to the role or the person that it names, one that names none to the role of its
 * criterion. Example: `withOfficerPointsPlan(copyPlan(ledger, request, today), steps, ledger, roles, today)`.
 */
export function withOfficerPointsPlan(
  plan: WorkbookPlan,
  steps: readonly PlannedPoints[],
  ledger: Ledger,
  roles: readonly string[],
  today: MachineDay,
): WorkbookPlan {
  const theirs = steps.filter(step => rolesOf(step, ledger).some(role => roles.includes(role)));
  if (theirs.length === 0) return plan;
  const day = reckoningDay(ledger.settings, today);
  const scores = scoresByCode(scoreLedger(ledger, day));
  const sheets = new Set(plan.sheets.map(({ name }) => name));
  const lineOf = (step: PlannedPoints): PointsPlanLine => {
    const { code, planned = 0 } = step;
    const scored = scores.get(code);
    const at = scored && criterionCell(ledger.set, code, 'score');
    const score = at && sheets.has(at.sheet) ? onSheet(at.sheet, absolute(at.address)) : undefined;
    const now = pointsAt(scored?.score ?? step.now ?? 0, score);
    return {
      ...step,
      max: scored?.criterion.maxPoints ?? step.max ?? planned,
      before: step.before ?? now.value,
      now,
      planned: { value: planned },
    };
  };
  const sheet = pointsPlanSheet(theirs.map(lineOf), {
    ledger,
    note: POINTS_PLAN.part,
    today: day,
    indices: [],
  });
  return { ...plan, sheets: [...plan.sheets.slice(0, -1), lockedSheet(sheet), ...plan.sheets.slice(-1)] };
}

/** Whose a step is: that of the role or the person it names, else that of its criterion. */
function rolesOf({ owner, code }: PlannedPoints, { set, settings }: Ledger): string[] {
  const criteria = criteriaOf(set);
  if (criteria.some(each => each.owner === owner)) return [owner];
  const named = Object.entries(settings.people).flatMap(([role, { name }]) =>
    owner !== '' && name.normalize('NFC').trim() === owner ? [role] : [],
  );
  return named.length > 0 ? named : criteria.flatMap(each => (each.code === code ? [each.owner] : []));
}
