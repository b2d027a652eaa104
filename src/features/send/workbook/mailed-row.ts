import type { CopyOrder } from '../domain/copy-orders';
import { waitingStatus } from '../domain/copy-status';
import { dateText } from '../../../messages/date-text';
import { COPY_STATUS } from '../../../rules/words';
import type { NewRow } from '../../../workbook/sheets/register-lines';

/**
 * What the register says of a copy that was sent on a day, a serial number. A summary is only read, all others are awaited
 * back. Example: `mailedRow(order, today).status` is "Chưa trả lời, hạn 31/01/2026".
 */
export function mailedRow({ request, fileName }: CopyOrder, sent: number): NewRow<'mailed'> {
  const { kind, recipient, copyId, due } = request;
  const status =
    kind === 'summary' ? COPY_STATUS.reading : waitingStatus(due === undefined ? '' : dateText(due));
  return { recipient, copyId, file: fileName, sent, status };
}
