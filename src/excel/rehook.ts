import type { IndexSet } from '../catalogue/index-set';
import { failure, success, type Result } from '../domain/excel-issue';
import { SHEET_NAME } from '../messages/sheet-names';
import { enteredAnew } from '../workbook/stuck-formula';
import { hasCustomFunctions } from './capabilities';
import { FREE_LOOKS } from './finish-sheet';
import { placed } from './read-sheets';
import { inExcel } from './run';

/** Formulas one below the other whose custom function Excel has lost; rows and columns count from 0. */
interface StuckRun {
  readonly row: number;
  readonly column: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** A sheet with such formulas. */
export interface StuckSheet {
  readonly id: string;
  readonly protected: boolean;
  readonly runs: readonly StuckRun[];
}

/** Rows that are looked at on the sheets which people added, all together: an answer may have 5 MB at most. */
const OTHER_ROWS = 3000;
const LAST_OTHER_COLUMN = 'Z';

/**
 * Finds the formulas whose custom function Excel lost or never reached, as after the workbook was opened without the
 * add-in; two syncs, none in an Excel that has no custom functions. Of the sheets that people added, those without
 * protection are looked at, and the first rows only. Example: `const stuck = await stuckFormulas(open.ledger.set)`.
 */
export async function stuckFormulas(set: IndexSet): Promise<Result<readonly StuckSheet[]>> {
  if (!hasCustomFunctions()) return success([]);
  const scored = [SHEET_NAME.summary, ...set.areas.map(({ sheet }) => sheet)];
  const ours: readonly string[] = [...Object.values(SHEET_NAME), ...scored];
  return inExcel(async context => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name,items/protection/protected');
    await context.sync();
    const others = worksheets.items.filter(
      ({ name, protection }) => !ours.includes(name) && !protection.protected,
    );
    const top = `A1:${LAST_OTHER_COLUMN}${Math.ceil(OTHER_ROWS / others.length)}`;
    const read = worksheets.items.flatMap(sheet => {
      const isOther = others.includes(sheet);
      if (!isOther && !scored.includes(sheet.name)) return [];
      const used = sheet.getUsedRangeOrNullObject(true);
      const range = isOther ? used.getIntersectionOrNullObject(top) : used;
      return [{ sheet, range: range.load('formulas,values,rowIndex,columnIndex') }];
    });
    await context.sync();
    return read.flatMap(({ sheet, range }) => {
      const runs = stuckRuns(range);
      return runs.length === 0 ? [] : [{ id: sheet.id, protected: sheet.protection.protected, runs }];
    });
  });
}

/**
 * Enters such formulas anew, which is how Excel finds their functions; two syncs. What was changed since they were found
 * is left alone. A formula that was entered anew is the one that stood there, so that after a failure only protection
 * has to come back; `excel.repairHalfDone` when it does not.
 */
export async function enterAnew(stuck: readonly StuckSheet[]): Promise<Result<void>> {
  const written = await inExcel(context => enter(context, stuck));
  if (written.ok) return written;
  const back = async (): Promise<boolean> => (await inExcel(context => protectAgain(context, stuck))).ok;
  return (await back()) || (await back())
    ? written
    : failure({ code: 'excel.repairHalfDone', cause: written.issue.code });
}

function stuckRuns(range: Excel.Range): StuckRun[] {
  const formulas = placed(range, 'formulas');
  const values = placed(range);
  const columns = Math.max(0, ...formulas.map(row => row.length));
  const runs: { row: number; column: number; before: string[]; after: string[] }[] = [];
  for (let column = 0; column < columns; column++)
    formulas.forEach((cells, row) => {
      const formula = cells[column] ?? null;
      const anew = enteredAnew(formula, values[row]?.[column] ?? null);
      if (anew === undefined || typeof formula !== 'string') return;
      let run = runs.at(-1);
      if (run?.column !== column || run.row + run.before.length !== row) {
        run = { row, column, before: [], after: [] };
        runs.push(run);
      }
      run.before.push(formula);
      run.after.push(anew);
    });
  return runs;
}

async function enter(context: Excel.RequestContext, stuck: readonly StuckSheet[]): Promise<void> {
  const { application, worksheets } = context.workbook;
  const found = stuck.map(({ id, runs }) => {
    const sheet = worksheets.getItem(id);
    return {
      sheet,
      ranges: runs.map(({ row, column, before }) =>
        sheet.getRangeByIndexes(row, column, before.length, 1).load('formulas'),
      ),
    };
  });
  await context.sync();
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  stuck.forEach(({ runs, protected: isProtected }, index) => {
    const { sheet, ranges } = found[index]!;
    if (isProtected) sheet.protection.unprotect();
    runs.forEach(({ before, after }, at) => {
      const range = ranges[at]!;
      if (before.every((formula, row) => range.formulas[row]![0] === formula))
        range.formulas = after.map(formula => [formula]);
    });
    if (isProtected) sheet.protection.protect(FREE_LOOKS);
  });
  await context.sync();
}

async function protectAgain(context: Excel.RequestContext, stuck: readonly StuckSheet[]): Promise<void> {
  const sheets = stuck
    .filter(({ protected: wasProtected }) => wasProtected)
    .map(({ id }) => context.workbook.worksheets.getItem(id).load('protection/protected'));
  await context.sync();
  for (const { protection } of sheets) if (!protection.protected) protection.protect(FREE_LOOKS);
  await context.sync();
}
