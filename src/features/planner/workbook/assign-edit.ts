import { POINTS_PLAN } from '../../../messages/points-plan-vi';
import { stepText } from '../messages/step-vi';
import { upperFirst } from '../../../messages/full-words';
import { KEPT_SHEET, SHEET_NAME } from '../../../messages/sheet-names';
import type { BookEdit } from '../../../workbook/book-edit';
import { sheetNameKey, freeSheetName } from '../../../workbook/renewed-sheets';
import { rowsEdit } from '../../../workbook/rows-edit';
import type { NewRow } from '../../../workbook/sheets/register-lines';
import type { AssignedProof, AssignedStep } from '../domain/assigned-step';
import { planSheet, type PlanSheetFacts } from './plan-sheet';

/**
 * Hands out steps and papers that prove points, at least one step: a row each in the register of tasks, given on the day of
 * the machine, and the sheet that follows the steps. That of an earlier plan keeps what it says under another name; `taken`
 * are the names of the sheets that are there. Example: `await book.write(assignEdit(steps, [], facts, names))`.
 */
export function assignEdit(
  steps: readonly AssignedStep[],
  unproven: readonly AssignedProof[],
  facts: PlanSheetFacts,
  taken: readonly string[],
): BookEdit {
  const { name } = POINTS_PLAN;
  const earlier = taken.find(each => sheetNameKey(each) === sheetNameKey(name));
  const free = freeSheetName(name, KEPT_SHEET, new Set(taken.map(sheetNameKey)));
  return {
    ...rowsEdit('tasks', tasksOf(steps, unproven, facts.made)),
    structure: {
      sheets: earlier === undefined ? [] : [{ name: earlier, renameTo: free }],
      added: [planSheet(steps, facts)],
      names: [],
      order: [SHEET_NAME.tasks, name],
    },
  };
}

function tasksOf(
  steps: readonly AssignedStep[],
  unproven: readonly AssignedProof[],
  given: number,
): NewRow<'tasks'>[] {
  return [
    ...steps.map(({ step, ...by }) => ({ ...by, criterion: step.criterion, what: stepText(step.does) })),
    ...unproven.map(each => ({ ...each, what: POINTS_PLAN.proof })),
  ].map(({ criterion: { code }, what, owner, due }) => ({
    task: `${code}. ${upperFirst(what)}`,
    assignedBy: POINTS_PLAN.assignedBy,
    given,
    indicator: code,
    owner,
    due,
  }));
}
