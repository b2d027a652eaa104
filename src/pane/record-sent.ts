import { waitingStatus } from '../domain/copy-status';
import { success, type Result } from '../domain/result';
import { book } from '../excel/excel-book';
import { dateText } from '../messages/date-text';
import { COPY_STATUS } from '../rules/words';
import { rowsEdit } from '../workbook/rows-edit';
import type { MadeCopy } from './copy-files';
import { today } from './today';

/** Writes into the register that a person has sent a copy today; a copy that stands there already is left as it is. */
export async function recordSent({ request, xlsx }: MadeCopy): Promise<Result<void>> {
  const { copyId, recipient, kind, due } = request;
  const read = await book.mailedCopies();
  if (!read.ok) return read;
  if (read.value.some(each => each.copyId === copyId)) return success(undefined);
  const status =
    kind === 'summary' ? COPY_STATUS.reading : waitingStatus(due === undefined ? '' : dateText(due));
  const row = { recipient, copyId, file: xlsx.name, sent: today(), status };
  const added = await book.write(rowsEdit('mailed', [row]));
  return added.ok ? success(undefined) : added;
}
