import type { IndexSet } from '../../../catalogue/index-set';
import { PRINTED, type PrintedRow, type PrintedTotals } from '../domain/printed-totals';
import { SHEET_NAME } from '../../../messages/sheet-names';
import { SUMMARY_TEXT } from '../../../messages/workbook-vi';
import { textOf } from '../../../rules/cell';
import { SUMMARY_COLUMNS, SUMMARY_HEADER_ROW, type SummaryColumn } from '../../../workbook/places';
import type { ReadSheet } from '../../../workbook/read-ledger';

/** What the summary of a file showed when it was saved; rows are found by area code and by the word for the total. */
export function readPrinted({ areas }: IndexSet, sheet: ReadSheet): PrintedTotals {
  const rows = (sheet(SHEET_NAME.summary) ?? []).slice(SUMMARY_HEADER_ROW);
  const printed = (column: SummaryColumn, text: string): PrintedRow => {
    const row = rows.find(each => textOf(each[SUMMARY_COLUMNS.indexOf(column)] ?? null) === text);
    return Object.fromEntries(
      PRINTED.map(figure => [figure, row?.[SUMMARY_COLUMNS.indexOf(figure)] ?? null]),
    ) as PrintedRow;
  };
  return {
    areas: Object.fromEntries(areas.map(({ code }) => [code, printed('code', code)])),
    total: printed('title', SUMMARY_TEXT.total),
  };
}
