import { PLAN_SHEET } from '../messages/plan-sheet-vi';
import { stepText } from '../messages/step-vi';
import { upperFirst } from '../../../messages/full-words';
import type { BookEdit } from '../../../workbook/book-edit';
import { KEPT_SHEET, SHEET_NAME } from '../../../messages/sheet-names';
import { rowsEdit } from '../../../workbook/rows-edit';
import type { AssignedStep } from './assigned-step';
import { planSheet, type PlanSheetFacts } from './plan-sheet';

/**
 * Hands out steps, at least one: a row each in the register of tasks, and the sheet with all of them. A sheet of an
 * earlier plan keeps what it says under another name; `taken` are the names of the sheets that are there. Example:
 * `await book.write(assignEdit(steps, facts, names))`.
 */
export function assignEdit(
  steps: readonly AssignedStep[],
  facts: Omit<PlanSheetFacts, 'name'>,
  taken: readonly string[],
): BookEdit {
  const { name } = PLAN_SHEET;
  const isThere = taken.includes(name);
  return {
    ...rowsEdit(
      'tasks',
      steps.map(({ step, owner, due }) => ({
        task: `${step.criterion.code}. ${upperFirst(stepText(step))}`,
        assignedBy: PLAN_SHEET.assignedBy,
        given: facts.made,
        indicator: step.criterion.code,
        owner,
        due,
      })),
    ),
    structure: {
      sheets: isThere ? [{ name, renameTo: keptName(name, taken) }] : [],
      added: [planSheet(steps, { ...facts, name })],
      names: [],
      order: [SHEET_NAME.tasks, name],
    },
  };
}

/** The first name of an earlier sheet that is free. */
function keptName(name: string, taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const kept = name + KEPT_SHEET(number);
    if (!taken.includes(kept)) return kept;
  }
}
