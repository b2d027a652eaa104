import { inExcel } from './run';
import type { Result } from '../domain/excel-issue';

/** Shows a sheet and selects a cell on it. Example: `await goTo('Tổng hợp', 'A1')`. */
export function goTo(sheet: string, address: string): Promise<Result<void>> {
  return inExcel(async context => {
    const target = context.workbook.worksheets.getItem(sheet);
    target.activate();
    target.getRange(address).select();
    await context.sync();
  });
}
