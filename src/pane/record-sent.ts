import type { CopyOrder } from '../domain/copy-orders';
import { success, type Result } from '../domain/excel-issue';
import { addRegisterRows } from '../excel/add-register-rows';
import { readMailedCopies } from '../excel/read-mailed-copies';
import { mailedRow } from '../workbook/mailed-row';
import { today } from './today';

/** Writes into the register that a person has sent a copy today; a copy that stands there already is left as it is. */
export async function recordSent(order: CopyOrder): Promise<Result<void>> {
  const read = await readMailedCopies();
  if (!read.ok) return read;
  if (read.value.some(({ copyId }) => copyId === order.request.copyId)) return success(undefined);
  const added = await addRegisterRows('mailed', [mailedRow(order, today())]);
  return added.ok ? success(undefined) : added;
}
