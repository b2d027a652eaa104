import type { SheetPlan } from '../workbook/plan';
import { inExcel } from './run';
import { setUpPrint, type PlannedSheet } from './set-up-print';
import { inFront } from './waits';

/**
 * Freezes the panes of sheets and sets up how they are printed, each in a request of its own, since either may fail
 * alone: some builds freeze nothing (OfficeDev/office-js issue 2196), and print needs a printer. Gives whether all of it is
 * as planned. `active` is the id of the sheet that people see.
 * Example: `await layOut([{ key: 'Tổng hợp', plan }], '{1}')`.
 */
export async function layOut(sheets: readonly PlannedSheet[], active: string): Promise<boolean> {
  const isFrozen = await freezePanes(
    sheets.filter(({ plan }) => plan.freeze),
    active,
  );
  const isPrinted = await setUpPrint(sheets);
  return isFrozen && isPrinted;
}

async function freezePanes(sheets: readonly PlannedSheet[], active: string): Promise<boolean> {
  if (sheets.length === 0) return true;
  const frozen = await inExcel(async context => {
    const { worksheets } = context.workbook;
    // A sheet whose panes are frozen becomes the active one (OfficeDev/office-js issue 3148).
    const first = worksheets.getActiveWorksheet();
    for (const { key, plan } of sheets) freeze(worksheets.getItem(key), plan.freeze!);
    first.activate();
    await context.sync();
  });
  // Behind another workbook the panes are frozen, and only the way back waits.
  if (!frozen.ok)
    await inFront(() =>
      inExcel(async context => {
        context.workbook.worksheets.getItem(active).activate();
        await context.sync();
      }),
    );
  return frozen.ok || frozen.issue.code === 'excel.otherWindow';
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: NonNullable<SheetPlan['freeze']>): void {
  if (columns === 0) sheet.freezePanes.freezeRows(rows);
  else if (rows === 0) sheet.freezePanes.freezeColumns(columns);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
}
