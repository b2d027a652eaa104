import type { Closing } from '../domain/history';
import { readClosings } from '../excel/read-closings';
import type { OpenWorkbook } from '../excel/read-workbook';
import { useOpenLedger } from './ledger-context';
import { useRead, type Read } from './use-read';

const closingsOf = ({ ledger }: OpenWorkbook) => readClosings(ledger.set);

/** The closings of the open workbook, read again after changes. */
export function useClosings(): Read<readonly Closing[]> {
  return useRead(closingsOf, useOpenLedger().open);
}
