import { useLastReading } from '../../../ui/ledger-context';
import { useRead, type Read } from '../../../ui/use-read';
import { readOpenSet, type OpenSet } from '../excel/read-open-set';

/** What the open workbook holds of a set that is edited in it, read again after every change. */
export function useOpenSet(): Read<OpenSet> {
  return useRead(readOpenSet, useLastReading());
}
