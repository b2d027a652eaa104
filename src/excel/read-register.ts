import type { IndexSet } from '../catalogue/index-set';
import type { Closing } from '../scores/history';
import type { Register } from '../ledger/registers';
import type { Result } from '../ledger/result';
import { SHEET_NAME } from '../messages/sheet-names';
import { readHistory } from '../workbook/read-history';
import type { SheetCells } from '../workbook/sheet-cells';
import { readMailed, type MailedCopy } from '../workbook/read-mailed';
import { cellsOf } from './read-sheets';
import { inExcel, Stop } from './run';

/** The closings that the open workbook holds, in one sync; `excel.sheetMissing` when their sheet is gone. */
export const readClosings = (set: IndexSet): Promise<Result<readonly Closing[]>> =>
  readRegister('history', cells => readHistory(cells, set));

/** The copies that were sent, in one sync; `excel.sheetMissing` when their register is gone. */
export const readMailedCopies = (): Promise<Result<readonly MailedCopy[]>> =>
  readRegister('mailed', readMailed);

function readRegister<T>(register: Register, read: (cells: SheetCells) => T): Promise<Result<T>> {
  return inExcel(async context => {
    const name = SHEET_NAME[register];
    const cells = (await cellsOf(context, [name])).get(name);
    if (!cells) throw new Stop({ code: 'excel.sheetMissing', names: [name] });
    return read(cells);
  });
}
