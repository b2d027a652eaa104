import { book } from '../../../excel/excel-book';
import type { Result } from '../../../ledger/result';
import type { WrittenEdit } from '../../../workbook/book';
import { sheetNames } from '../excel/sheet-names';
import { assignEdit } from '../workbook/assign-edit';
import type { AssignedProof, AssignedStep } from '../domain/assigned-step';
import type { PlanSheetFacts } from '../workbook/plan-sheet';

/** Hands out steps in the open workbook, beside the sheets that are there now. */
export async function carryOutAssign(
  steps: readonly AssignedStep[],
  unproven: readonly AssignedProof[],
  facts: PlanSheetFacts,
): Promise<Result<WrittenEdit>> {
  const names = await sheetNames();
  return names.ok ? book.write(assignEdit(steps, unproven, facts, names.value)) : names;
}
