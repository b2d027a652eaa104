import { book } from '../../../excel/excel-book';
import { success, type Result } from '../../../ledger/result';
import type { WrittenEdit } from '../../../workbook/book';
import { sheetNames } from '../excel/sheet-names';
import { planSheetEdit, tasksEdit } from '../workbook/assign-edit';
import type { AssignedProof, AssignedStep } from '../workbook/assigned-step';
import type { PlanSheetFacts } from '../workbook/plan-sheet';

/**
 * Writes the tasks and makes the sheet that follows them: both, or nothing. What it gives takes back the tasks; the
 * sheet stays then.
 */
export async function carryOutAssign(
  steps: readonly AssignedStep[],
  unproven: readonly AssignedProof[],
  facts: PlanSheetFacts,
): Promise<Result<WrittenEdit>> {
  const names = await sheetNames();
  if (!names.ok) return names;
  const tasks = await book.write(tasksEdit(steps, unproven, facts.made));
  if (!tasks.ok) return tasks;
  const sheet = await book.write(planSheetEdit(steps, facts, names.value));
  if (sheet.ok) return success({ ...tasks.value, printed: tasks.value.printed && sheet.value.printed });
  const back = await tasks.value.undo();
  return back.ok ? sheet : back;
}
