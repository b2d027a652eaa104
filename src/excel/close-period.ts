import { failure, success, type Result } from '../domain/excel-issue';
import type { HistoryRow } from '../domain/history';
import { SHEET_NAME } from '../messages/sheet-names';
import { historyLines } from '../workbook/history-lines';
import type { RowPlan } from '../workbook/plan';
import { addRows } from './add-rows';
import { closingPlace, type ClosingPlace } from './closing-place';
import { FREE_LOOKS } from './finish-sheet';
import { growPrintAreas } from './grow-print-areas';
import { markRows } from './mark-rows';
import type { OpenWorkbook } from './read-workbook';
import { inExcel } from './run';
import { undoClosing } from './undo-closing';
import type { Written } from './write-plan';

/**
 * Appends one closing, the rows of one period, to the history in two syncs, and in two more what is
 * printed grows with it. Nothing that stands there is overwritten; with `replace` the earlier rows of the period are marked. `excel.periodClosed` when there are such rows and nobody
 * asked to replace them, `excel.sheetMissing`, `excel.layoutChanged` and `excel.registerFull` when there is no place:
 * nothing is written then. A failure half-way takes back what was written, `excel.closingHalfDone` when that fails
 * too. Example: `await closePeriod(open, historyRows(ledger, scores, 'Quý III', today))`.
 */
export async function closePeriod(
  { ledger }: OpenWorkbook,
  rows: readonly HistoryRow[],
  { replace }: { readonly replace: boolean } = { replace: false },
): Promise<Result<Written>> {
  const lines = historyLines(rows, ledger.set);
  const { period } = rows[0]!;
  const place = await inExcel(context => closingPlace(context, { period, count: lines.length, replace }));
  if (!place.ok) return place;
  const written = await inExcel(context => write(context, place.value, lines));
  if (written.ok) {
    const last = place.value.first + lines.length - 1;
    const printed = await inExcel(context =>
      growPrintAreas(context, [{ sheet: SHEET_NAME.history, row: last }]),
    );
    return success({ printed: printed.ok });
  }
  return (await undoClosing(place.value))
    ? written
    : failure({ code: 'excel.closingHalfDone', cause: written.issue.code });
}

async function write(
  context: Excel.RequestContext,
  place: ClosingPlace,
  lines: readonly RowPlan[],
): Promise<void> {
  const { application, worksheets } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  const sheet = worksheets.getItem(SHEET_NAME.history);
  if (place.protected) sheet.protection.unprotect();
  addRows(sheet, place.first, lines);
  markRows(sheet, place.replaced, 'mark');
  if (place.protected) sheet.protection.protect(FREE_LOOKS);
  await context.sync();
}
