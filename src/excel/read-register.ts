import type { Register } from '../ledger/registers';
import type { Result } from '../ledger/result';
import { SHEET_NAME } from '../messages/sheet-names';
import type { SheetCells } from '../workbook/read-ledger';
import { cellsOf } from './read-sheets';
import { inExcel, Stop } from './run';

/**
 * Reads what a register of the open workbook holds, in one sync; `excel.sheetMissing` when its sheet is gone.
 * Example: `await readRegister('mailed', readMailed)`.
 */
export function readRegister<T>(register: Register, read: (cells: SheetCells) => T): Promise<Result<T>> {
  return inExcel(async context => {
    const name = SHEET_NAME[register];
    const cells = (await cellsOf(context, [name])).get(name);
    if (!cells) throw new Stop({ code: 'excel.sheetMissing', names: [name] });
    return read(cells);
  });
}
