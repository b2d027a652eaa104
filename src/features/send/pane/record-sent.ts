import type { CopyOrder } from '../domain/copy-orders';
import { success, type Result } from '../../../ledger/result';
import { book } from '../../../excel/excel-book';
import { mailedRow } from '../workbook/mailed-row';
import { rowsEdit } from '../../../workbook/rows-edit';
import { today } from '../../../ui/today';

/** Writes into the register that a person has sent a copy today; a copy that stands there already is left as it is. */
export async function recordSent(order: CopyOrder): Promise<Result<void>> {
  const read = await book.mailedCopies();
  if (!read.ok) return read;
  if (read.value.some(({ copyId }) => copyId === order.request.copyId)) return success(undefined);
  const added = await book.write(rowsEdit('mailed', [mailedRow(order, today())]));
  return added.ok ? success(undefined) : added;
}
