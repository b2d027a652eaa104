import { SHEET_NAME } from '../messages/sheet-names';
import { rowsToReplace, type ReplacedRow } from '../workbook/read-history';
import { freeRow } from './free-row';
import { placed } from './read-sheets';
import { Stop } from './run';

/** Where a closing is written, and how the sheet was before; rows count from 1. */
export interface ClosingPlace {
  readonly first: number;
  readonly count: number;
  /** Rows of earlier closings that are to be marked. */
  readonly replaced: readonly ReplacedRow[];
  readonly protected: boolean;
  /** From this row on the sheet had neither contents nor looks. */
  readonly untouched: number;
}

/** Finds the place for the `count` rows of a closing in one sync, or stops with the reason why there is none. */
export async function closingPlace(
  context: Excel.RequestContext,
  { period, count, replace }: { readonly period: string; readonly count: number; readonly replace: boolean },
): Promise<ClosingPlace> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(SHEET_NAME.history);
  sheet.load('protection/protected');
  const filled = sheet.getUsedRangeOrNullObject(true).load('values,formulas,rowIndex,columnIndex');
  const used = sheet.getUsedRangeOrNullObject(false).load('rowIndex,rowCount');
  await context.sync();
  if (sheet.isNullObject) throw new Stop({ code: 'excel.sheetMissing', names: [SHEET_NAME.history] });
  const first = freeRow('history', placed(filled, 'formulas'), count);
  const replaced = rowsToReplace(placed(filled), period);
  if (replaced.length > 0 && !replace) {
    const closed = Math.max(...replaced.map(row => row.closed));
    throw new Stop({ code: 'excel.periodClosed', period, closed });
  }
  return {
    first,
    count,
    replaced,
    protected: sheet.protection.protected,
    untouched: used.rowIndex + used.rowCount + 1,
  };
}
