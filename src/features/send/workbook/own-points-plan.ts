import type { PlannedPoints } from '../../../ledger/points-plan';
import { POINTS_PLAN } from '../../../messages/points-plan-vi';
import { readPointsPlan } from '../../../workbook/points-plan';
import type { OwnSheet } from './own-sheet-plan';

/** The steps of the plan of points among sheets that people made themselves; none where it is not there. `ownPointsPlan([])` is []. */
export function ownPointsPlan(own: readonly OwnSheet[]): PlannedPoints[] {
  const sheet = own.find(({ name }) => name === POINTS_PLAN.name);
  return sheet ? readPointsPlan(sheet.rows.map(row => row.map(({ value }) => value))) : [];
}
