import type { Closing } from '../../../scores/history';
import { book } from '../../../excel/excel-book';
import type { OpenWorkbook } from '../../../workbook/open-workbook';
import { useOpenLedger } from '../../../ui/ledger-context';
import { useRead, type Read } from '../../../ui/use-read';

const closingsOf = ({ ledger }: OpenWorkbook) => book.closings(ledger.set);

/** The closings of the open workbook, read again after changes. */
export function useClosings(): Read<readonly Closing[]> {
  return useRead(closingsOf, useOpenLedger().open);
}
