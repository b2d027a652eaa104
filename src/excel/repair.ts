import type { Result } from '../domain/result';
import type { OpenWorkbook } from '../workbook/open-workbook';
import { repairEdit, type RepairEdit } from '../workbook/repair-edit';
import { readStructure } from './read-structure';
import { inExcel } from './run';

/** What a repair would do, for people to see before; nothing is written. Two syncs. */
export function previewRepair(open: OpenWorkbook): Promise<Result<RepairEdit>> {
  return inExcel(async context => repairEdit(open.ledger, await readStructure(context, open)));
}
