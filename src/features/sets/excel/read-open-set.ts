import type { Result } from '../../../ledger/result';
import { SHEET_NAME } from '../../../messages/sheet-names';
import { cellsOf } from '../../../excel/read-sheets';
import { inExcel } from '../../../excel/run';
import type { SheetCells } from '../../../workbook/sheet-cells';

/** What the open workbook holds of a set that is edited in it. */
export interface OpenSet {
  /** The names of all sheets of the workbook, in their order. */
  readonly existing: readonly string[];
  /** The table and its hidden part under their planned names, as far as they are there. */
  readonly sheets: ReadonlyMap<string, SheetCells>;
}

/** Reads the table of a set where the open workbook holds one; in one sync. Example: `await readOpenSet()`. */
export function readOpenSet(): Promise<Result<OpenSet>> {
  return inExcel(async context => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    const sheets = await cellsOf(context, [SHEET_NAME.indexSet, SHEET_NAME.indexSetParts]);
    return { existing: worksheets.items.map(({ name }) => name), sheets };
  });
}
