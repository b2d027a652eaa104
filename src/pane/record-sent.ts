import { waitingStatus } from '../domain/copy-status';
import { success, type Result } from '../domain/excel-issue';
import { addRegisterRows } from '../excel/add-register-rows';
import { readMailedCopies } from '../excel/read-mailed-copies';
import { dateText } from '../messages/date-text';
import { COPY_STATUS } from '../rules/words';
import type { MadeCopy } from './copy-files';
import { today } from './today';

/** Writes into the register that a person has sent a copy today; a copy that stands there already is left as it is. */
export async function recordSent({ request, xlsx }: MadeCopy): Promise<Result<void>> {
  const { copyId, recipient, kind, due } = request;
  const read = await readMailedCopies();
  if (!read.ok) return read;
  if (read.value.some(each => each.copyId === copyId)) return success(undefined);
  const status =
    kind === 'summary' ? COPY_STATUS.reading : waitingStatus(due === undefined ? '' : dateText(due));
  const row = { recipient, copyId, file: xlsx.name, sent: today(), status };
  const added = await addRegisterRows('mailed', [row]);
  return added.ok ? success(undefined) : added;
}
