import { reckoningDay, type ReckoningDay } from '../../../ledger/days';
import { historyRows } from '../../../scores/history';
import type { Gap } from '../../../ledger/gap';
import { success, type Result } from '../../../ledger/result';
import { scoreLedger } from '../../../scores/scores';
import { book } from '../../../excel/excel-book';
import type { WrittenEdit } from '../../../workbook/book';
import { nothingLost } from '../domain/may-close';
import { closingEdit } from '../workbook/closing-edit';
import { today } from '../../../ui/today';

/** A period that was closed on a day, a serial number. */
export interface Closed extends Pick<WrittenEdit, 'printed'> {
  readonly day: ReckoningDay;
}

/**
 * Closes a period with what the cells hold once Excel lets anybody write: an entry may have been made since the pane
 * last read them, or may still have been in the making. Gives the day of the closing, and whether what is printed could
 * grow with it. `excel.partsMissing` where more of the workbook is missing now than `known`, which people were asked about.
 */
export async function closeAsEntered(
  known: readonly Gap[],
  period: string,
  replace: boolean,
): Promise<Result<Closed>> {
  const read = await book.read();
  if (!read.ok) return read;
  const { ledger } = read.value;
  const whole = nothingLost(known, ledger.gaps);
  if (!whole.ok) return whole;
  const day = reckoningDay(ledger.settings, today());
  const rows = historyRows(ledger, scoreLedger(ledger, day), period, day);
  const closed = await book.write(closingEdit(rows, ledger.set, { replace }));
  return closed.ok ? success({ day, printed: closed.value.printed }) : closed;
}
