import type { IndexSet } from '../../../catalogue/index-set';
import { success, type Result } from '../../../ledger/result';
import { SHEET_NAME } from '../../../messages/sheet-names';
import { stuckRuns, type StuckSheet } from '../workbook/reentry-edit';
import { hasCustomFunctions } from '../../../excel/capabilities';
import { placed } from '../../../excel/read-sheets';
import { askEach, inExcel } from '../../../excel/run';

/** Rows that are looked at on the sheets which people added, all together. */
const OTHER_ROWS = 500;
const LAST_OTHER_COLUMN = 'Z';

/**
 * Finds the formulas whose custom function Excel lost or never reached, as after the workbook was opened without the
 * add-in; two syncs, more where the sheets hold more than Excel gives at once, none in an Excel that has no custom
 * functions. Of the sheets that people added, those without protection are looked at, and the first rows only. Example: `const stuck = await stuckFormulas(open.ledger.set)`.
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
    const looked = worksheets.items.filter(sheet => others.includes(sheet) || scored.includes(sheet.name));
    const read = await askEach(context, looked, sheet => {
      const used = sheet.getUsedRangeOrNullObject(true);
      const range = others.includes(sheet) ? used.getIntersectionOrNullObject(top) : used;
      return { sheet, range: range.load('formulas,values,rowIndex,columnIndex') };
    });
    return read.flatMap(({ sheet, range }) => {
      const runs = stuckRuns(placed(range, 'formulas'), placed(range));
      return runs.length === 0 ? [] : [{ id: sheet.id, runs }];
    });
  });
}
