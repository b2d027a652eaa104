import { inExcel } from '../../../excel/run';
import type { Result } from '../../../ledger/result';

/** The names of all sheets of the open workbook, hidden ones too, in their order; in one sync. Example: `await sheetNames()`. */
export function sheetNames(): Promise<Result<readonly string[]>> {
  return inExcel(async context => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}
