import { takenOf } from '../domain/decisions';
import { isStep, type Merging } from '../domain/merge-all';
import { success, type Result } from '../../../ledger/result';
import { book } from '../../../excel/excel-book';
import type { OpenWorkbook } from '../../../workbook/open-workbook';
import { momentText } from '../../../messages/date-text';
import type { WrittenEdit } from '../../../workbook/book';
import { mergeEdit } from '../workbook/merge-edit';
import { mergeLog } from '../workbook/merge-log';
import { today } from '../../../ui/today';

/** A merge that was carried out: how many values and rows came in, and what takes it back. */
export interface Merged {
  readonly values: number;
  readonly rows: number;
  readonly edit: WrittenEdit;
}

/**
 * Writes merged copies into the open workbook, with a log of where each value came from; see `mergeEdit`. The log and the
 * register say when people did it, on the day of this machine, whatever day the scores are reckoned for.
 */
export async function carryOutMerge(
  open: OpenWorkbook,
  { files, merged }: Pick<Merging, 'files' | 'merged'>,
): Promise<Result<Merged>> {
  const at = momentText(new Date());
  const steps = files.filter(isStep);
  const logged = steps.map(({ name, copy, merge, decisions }) => ({
    at,
    file: `${name} (${copy.copyId})`,
    sender: copy.recipient,
    taken: takenOf(merge, decisions),
  }));
  const values = logged.reduce((count, { taken }) => count + taken.values.length, 0);
  const rows = logged.reduce((count, { taken }) => count + taken.rows.length, 0);
  const edit = mergeEdit(open, {
    merged,
    copies: steps.map(({ copy }) => copy.copyId),
    day: today(),
    log: first => mergeLog(open.found, logged, first),
  });
  if (!edit.ok) return edit;
  const written = await book.write(edit.value);
  return written.ok ? success({ values, rows, edit: written.value }) : written;
}
