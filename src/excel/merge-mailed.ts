import { SHEET_NAME } from '../messages/sheet-names';
import { COPY_STATUS } from '../rules/words';
import { cell } from '../workbook/address';
import { registerColumn } from '../workbook/places';
import { readMailed } from '../workbook/read-mailed';
import { contentOf, type PreparedCell } from './merge-cells';
import { placed } from './read-sheets';
import { entered } from './typed';

/** Asks for the register of copies that were sent; `undefined` in a workbook without it. */
export function askMailed(context: Excel.RequestContext): Excel.Range {
  const sheet = context.workbook.worksheets.getItemOrNullObject(SHEET_NAME.mailed);
  return sheet.getUsedRangeOrNullObject(true).load('values,rowIndex,columnIndex');
}

/** Asks for the cells in which the register says how these copies stand; after a sync, what is written into them. */
export function askMerged(
  context: Excel.RequestContext,
  mailed: Excel.Range,
  copies: readonly string[],
  today: number,
): () => PreparedCell[] {
  const rows = readMailed(placed(mailed)).filter(({ copyId }) => copies.includes(copyId));
  const cells = rows.flatMap(({ row, answered }) => [
    ...(answered === null ? [{ row, column: 'answered' as const, value: Math.floor(today) }] : []),
    { row, column: 'status' as const, value: COPY_STATUS.merged },
  ]);
  const asked = cells.map(({ row, column, value }) => {
    const address = cell(row, registerColumn('mailed', column));
    const range = context.workbook.worksheets.getItem(SHEET_NAME.mailed).getRange(address);
    return { address, value, range: range.load('values,formulas,numberFormat') };
  });
  return () =>
    asked.map(({ address, value, range }) => {
      const numberFormat = String(range.numberFormat[0]![0]);
      return {
        sheet: SHEET_NAME.mailed,
        address,
        before: contentOf(range, numberFormat),
        after: entered(value, numberFormat),
      };
    });
}
