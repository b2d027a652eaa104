import type { IndexSet } from '../../../catalogue/index-set';
import { success, type Result } from '../../../ledger/result';
import { SHEET_NAME } from '../../../messages/sheet-names';
import { stuckRuns, type StuckSheet } from '../workbook/reentry-edit';
import { hasCustomFunctions } from '../../../excel/capabilities';
import { placed } from '../../../excel/read-sheets';
import { askEach, inExcel } from '../../../excel/run';
import { plannedSheets } from '../../../workbook/ledger-sheets';

/** Rows that are looked at on the sheets which people added, all together, and how many of them are asked for as one. */
const OTHER_ROWS = 3000;
const ROWS_AS_ONE = 250;
const LAST_OTHER_COLUMN = 'Z';

/**
 * Finds the formulas whose custom function Excel lost or never reached, as after the workbook was opened without the
 * add-in; two syncs, more where the sheets hold more than Excel gives at once, none in an Excel that has no custom
 * functions. Of the sheets that people added, those without protection are looked at, and the first rows only.
 * Example: `const stuck = await stuckFormulas(open.ledger.set)`.
 */
export async function stuckFormulas(set: IndexSet): Promise<Result<readonly StuckSheet[]>> {
  if (!hasCustomFunctions()) return success([]);
  const scored = [SHEET_NAME.summary, ...set.areas.map(({ sheet }) => sheet)];
  const ours = plannedSheets(set);
  return inExcel(async context => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name,items/protection/protected');
    await context.sync();
    const others = worksheets.items.filter(
      ({ name, protection }) => !ours.includes(name) && !protection.protected,
    );
    const parts = firstRows(Math.ceil(OTHER_ROWS / Math.max(1, others.length)));
    const looked = worksheets.items.flatMap((sheet): { sheet: Excel.Worksheet; part?: string }[] => {
      if (others.includes(sheet)) return parts.map(part => ({ sheet, part }));
      return scored.includes(sheet.name) ? [{ sheet }] : [];
    });
    const read = await askEach(context, looked, ({ sheet, part }) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      const range = part === undefined ? used : used.getIntersectionOrNullObject(part);
      return { sheet, range: range.load('formulas,values,rowIndex,columnIndex') };
    });
    return read.flatMap(({ sheet, range }) => {
      const runs = stuckRuns(placed(range, 'formulas'), placed(range));
      return runs.length === 0 ? [] : [{ id: sheet.id, runs }];
    });
  });
}

/** The first rows of a sheet, in parts: a long list may be more than Excel gives at once. */
function firstRows(rows: number): string[] {
  return Array.from({ length: Math.ceil(rows / ROWS_AS_ONE) }, (_, part) => {
    const last = Math.min(rows, (part + 1) * ROWS_AS_ONE);
    return `A${part * ROWS_AS_ONE + 1}:${LAST_OTHER_COLUMN}${last}`;
  });
}
