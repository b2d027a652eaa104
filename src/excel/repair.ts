import type { Result } from '../domain/result';
import type { OpenWorkbook } from '../workbook/open-workbook';
import { repairPlan, type RepairPlan } from '../workbook/repair-plan';
import { readStructure } from './read-structure';
import { inExcel } from './run';

/** What a repair would do, for people to see before; nothing is written. Two syncs. */
export function previewRepair(open: OpenWorkbook): Promise<Result<RepairPlan>> {
  return inExcel(async context => repairPlan(open.ledger, await readStructure(context, open)));
}
