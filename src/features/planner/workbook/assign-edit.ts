import { POINTS_PLAN } from '../../../messages/points-plan-vi';
import { stepText } from '../messages/step-vi';
import { upperFirst } from '../../../messages/full-words';
import type { Criterion } from '../../../catalogue/index-set';
import type { Ledger } from '../../../ledger/ledger';
import { KEPT_SHEET, SHEET_NAME } from '../../../messages/sheet-names';
import { sameText } from '../../../rules/cell';
import type { BookEdit } from '../../../workbook/book-edit';
import { sheetNameKey, freeSheetName } from '../../../workbook/renewed-sheets';
import { rowsEdit } from '../../../workbook/rows-edit';
import type { NewRow } from '../../../workbook/sheets/register-lines';
import type { AssignedProof, AssignedStep } from '../domain/assigned-step';
import { planSheet, type PlanSheetFacts } from './plan-sheet';

/** What can be handed out. */
interface HandedOut {
  readonly steps: readonly AssignedStep[];
  readonly unproven: readonly AssignedProof[];
}

/**
 * Those of which nobody has a task of a plan of points that is not done yet: nothing is handed out twice, whatever the
 * words. Example: `toHandOut({ steps, unproven: [] }, ledger).steps.length`.
 */
export function toHandOut({ steps, unproven }: HandedOut, { tasks }: Ledger): HandedOut {
  const open = tasks.filter(
    ({ assignedBy, done }) => sameText(assignedBy, POINTS_PLAN.assignedBy) && typeof done !== 'number',
  );
  const isNew = ({ code }: Criterion, isPaper: boolean): boolean =>
    !open.some(
      ({ indicator, task }) =>
        sameText(indicator, code) && sameText(task, taskText(code, POINTS_PLAN.proof)) === isPaper,
    );
  return {
    steps: steps.filter(({ step }) => isNew(step.criterion, false)),
    unproven: unproven.filter(({ criterion }) => isNew(criterion, true)),
  };
}

/**
 * Hands out steps and papers that prove points, at least one of them: a row in the register of tasks for each that nobody
 * has yet, given on the day of the machine, and the sheet that follows all steps. That of an earlier plan keeps what it
 * says under another name; `taken` are the names of the sheets that are there.
 * Example: `await book.write(assignEdit(steps, [], facts, names))`.
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
    ...rowsEdit('tasks', tasksOf(toHandOut({ steps, unproven }, facts.ledger), facts.made)),
    structure: {
      sheets: earlier === undefined ? [] : [{ name: earlier, renameTo: free }],
      added: [planSheet(steps, facts)],
      names: [],
      order: [SHEET_NAME.tasks, name],
    },
  };
}

function tasksOf({ steps, unproven }: HandedOut, given: number): NewRow<'tasks'>[] {
  return [
    ...steps.map(({ step, ...by }) => ({ ...by, criterion: step.criterion, what: stepText(step.does) })),
    ...unproven.map(each => ({ ...each, what: POINTS_PLAN.proof })),
  ].map(({ criterion: { code }, what, owner, due }) => ({
    task: taskText(code, what),
    assignedBy: POINTS_PLAN.assignedBy,
    given,
    indicator: code,
    owner,
    due,
  }));
}

function taskText(code: string, what: string): string {
  return `${code}. ${upperFirst(what)}`;
}
