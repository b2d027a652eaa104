import type { Result } from '../domain/result';
import { SHEET_NAME } from '../messages/sheet-names';
import { readMailed, type MailedCopy } from '../workbook/read-mailed';
import { cellsOf } from './read-sheets';
import { inExcel, Stop } from './run';

/**
 * Reads the register of copies that were sent, in one sync; `excel.sheetMissing` when its sheet is gone.
 * Example: `const read = await readMailedCopies(); if (read.ok) read.value.map(({ copyId }) => copyId)`.
 */
export function readMailedCopies(): Promise<Result<readonly MailedCopy[]>> {
  return inExcel(async context => {
    const cells = (await cellsOf(context, [SHEET_NAME.mailed])).get(SHEET_NAME.mailed);
    if (!cells) throw new Stop({ code: 'excel.sheetMissing', names: [SHEET_NAME.mailed] });
    return readMailed(cells);
  });
}
