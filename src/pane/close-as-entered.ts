import { success, type Result } from '../domain/excel-issue';
import { historyRows } from '../domain/history';
import { scoreLedger } from '../domain/scores';
import { closePeriod } from '../excel/close-period';
import { readWorkbook } from '../excel/read-workbook';
import { today } from './today';

/**
 * Closes a period with what the cells hold once Excel lets anybody write: an entry may have been made since the pane
 * last read them, or may still have been in the making. Gives the day of the closing.
 */
export async function closeAsEntered(period: string, replace: boolean): Promise<Result<number>> {
  const read = await readWorkbook();
  if (!read.ok) return read;
  const { ledger } = read.value;
  const day = ledger.settings.asOf ?? today();
  const rows = historyRows(ledger, scoreLedger(ledger, day), period, day);
  const closed = await closePeriod(read.value, rows, { replace });
  return closed.ok ? success(day) : closed;
}
