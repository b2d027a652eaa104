import { success, type Result } from '../domain/excel-issue';
import { historyRows } from '../domain/history';
import { scoreLedger } from '../domain/scores';
import { closePeriod } from '../excel/close-period';
import { readWorkbook } from '../excel/read-workbook';
import type { Written } from '../excel/write-plan';
import { today } from './today';

/** A period that was closed on a day, a serial number. */
export interface Closed extends Written {
  readonly day: number;
}

/**
 * Closes a period with what the cells hold once Excel lets anybody write: an entry may have been made since the pane
 * last read them, or may still have been in the making. Gives the day of the
 * closing, and whether what is printed could grow with it.
 */
export async function closeAsEntered(period: string, replace: boolean): Promise<Result<Closed>> {
  const read = await readWorkbook();
  if (!read.ok) return read;
  const { ledger } = read.value;
  const day = ledger.settings.asOf ?? today();
  const rows = historyRows(ledger, scoreLedger(ledger, day), period, day);
  const closed = await closePeriod(read.value, rows, { replace });
  return closed.ok ? success({ day, printed: closed.value.printed }) : closed;
}
