import type { SheetPlan } from '../workbook/plan';
import { inExcel } from './run';
import { setUpPrint, type PlannedSheet } from './set-up-print';

/**
 * Freezes the panes of sheets and sets up how they are printed, each in a request of its own, since either may fail
 * alone: some builds freeze nothing (OfficeDev/office-js issue 2196), and print needs a printer. What is not frozen is
 * as good to work with. Gives whether print is as planned. Example: `await layOut([{ key: 'Tổng hợp', plan }])`.
 */
export async function layOut(sheets: readonly PlannedSheet[]): Promise<boolean> {
  const frozen = sheets.filter(({ plan }) => plan.freeze);
  if (frozen.length > 0)
    await inExcel(async context => {
      const { worksheets } = context.workbook;
      // A sheet whose panes are frozen becomes the active one (OfficeDev/office-js issue 3148).
      const active = worksheets.getActiveWorksheet();
      for (const { key, plan } of frozen) freeze(worksheets.getItem(key), plan.freeze!);
      active.activate();
      await context.sync();
    });
  return setUpPrint(sheets);
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: NonNullable<SheetPlan['freeze']>): void {
  if (columns === 0) sheet.freezePanes.freezeRows(rows);
  else if (rows === 0) sheet.freezePanes.freezeColumns(columns);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
}
