import { SUMMARY_TEXT } from '../../../messages/workbook-vi';
import { rowsWith } from '../../../workbook/find/find-table';
import type { FoundLedger } from '../../../workbook/find/found-ledger';
import { certainPlace } from '../../../workbook/find/sought';
import { PRINTED, type PrintedRow, type PrintedTotals } from '../domain/printed-totals';

/** What the summary of a file showed when it was saved; rows are found by area code and by the word for the total. */
export function readPrinted({ set, summary: [summary] }: FoundLedger): PrintedTotals {
  const printed = (row: number | undefined): PrintedRow =>
    Object.fromEntries(
      PRINTED.map(figure => {
        const column = summary && certainPlace(summary.table.columns[figure]);
        const isThere = row !== undefined && column !== undefined;
        return [figure, isThere ? (summary!.cells[row - 1]?.[column - 1] ?? null) : null];
      }),
    ) as PrintedRow;
  const [total] = summary ? rowsWith(summary.table, 'title', SUMMARY_TEXT.total) : [];
  return {
    areas: Object.fromEntries(
      set.areas.map(({ code }) => [code, printed(summary && certainPlace(summary.rows.get(code)!))]),
    ),
    total: printed(total),
  };
}
