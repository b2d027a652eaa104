import type { IndexSet } from '../catalogue/index-set';
import type { Closing } from '../domain/history';
import type { Result } from '../domain/result';
import { SHEET_NAME } from '../messages/sheet-names';
import { readHistory } from '../workbook/read-history';
import { cellsOf } from './read-sheets';
import { inExcel, Stop } from './run';

/**
 * Reads the closings that the open workbook holds, in one sync; `excel.sheetMissing` when their sheet is gone.
 * Example: `const read = await readClosings(ledger.set); if (read.ok) validClosings(read.value)`.
 */
export function readClosings(set: IndexSet): Promise<Result<readonly Closing[]>> {
  return inExcel(async context => {
    const cells = (await cellsOf(context, [SHEET_NAME.history])).get(SHEET_NAME.history);
    if (!cells) throw new Stop({ code: 'excel.sheetMissing', names: [SHEET_NAME.history] });
    return readHistory(cells, set);
  });
}
