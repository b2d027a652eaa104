import type { Result } from '../ledger/result';
import { inExcel, Stop } from './run';
import { inFront } from './waits';

/**
 * Shows a sheet, even one that somebody hid, and selects a cell on it. `excel.sheetMissing` when it is gone. Where
 * Excel shows the sheet but refuses to select, that is enough; behind another workbook it waits.
 * Example: `await goTo('Tổng hợp', 'A1')`.
 */
export async function goTo(name: string, address: string): Promise<Result<void>> {
  const shown = await inFront(() =>
    inExcel(async context => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('visibility');
      await context.sync();
      if (sheet.isNullObject) throw new Stop({ code: 'excel.sheetMissing', names: [name] });
      if (sheet.visibility !== 'Visible') sheet.visibility = 'Visible';
      sheet.activate();
      await context.sync();
    }),
  );
  if (!shown.ok) return shown;
  const selected = await inExcel(async context => {
    context.workbook.worksheets.getItem(name).getRange(address).select();
    await context.sync();
  });
  return !selected.ok && selected.issue.code === 'excel.otherWindow' ? shown : selected;
}
