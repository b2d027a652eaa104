import type { Ledger } from '../domain/ledger';
import { isRowTaken, valueTaken, type Decisions, type Merge } from '../domain/merge';
import { success, type Result } from '../domain/result';
import { book } from '../excel/excel-book';
import type { OpenWorkbook } from '../workbook/open-workbook';
import type { ReturnedCopy } from '../files/read-returned';
import { dateText } from '../messages/date-text';
import { foundRows } from '../workbook/found-rows';
import type { WrittenEdit } from '../workbook/book';
import { mergeEdit } from '../workbook/merge-edit';
import { mergeLog } from '../workbook/merge-log';
import { now } from './today';

/** One copy of a merge, with what was decided about it. */
export interface MergeStep {
  readonly name: string;
  readonly copy: ReturnedCopy;
  readonly merge: Merge;
  readonly decisions: Decisions;
}

/** A merge that was carried out: how many values and rows came in, and what takes it back. */
export interface Merged extends Pick<WrittenEdit, 'undo'> {
  readonly values: number;
  readonly rows: number;
}

/** Writes merged copies into the open workbook, with a log of where each value came from; see `mergeEdit`. */
export async function carryOutMerge(
  open: OpenWorkbook,
  merged: Ledger,
  steps: readonly MergeStep[],
): Promise<Result<Merged>> {
  const { ledger, sheets } = open;
  const found = foundRows(ledger.set, name => sheets.get(name));
  const { day, time } = now();
  const at = `${dateText(day)} ${time}`;
  const logged = steps.map(({ name, copy, merge, decisions }) => ({
    at,
    file: `${name} (${copy.copyId})`,
    sender: copy.recipient,
    merge,
    decisions,
  }));
  const values = steps.flatMap(({ merge, decisions }) =>
    merge.changes.filter(change => valueTaken(change, decisions) !== undefined),
  ).length;
  const rows = steps.flatMap(({ merge, decisions }) =>
    merge.rows.filter(row => isRowTaken(row, decisions)),
  ).length;
  const edit = mergeEdit(open, {
    merged,
    copies: steps.map(({ copy }) => copy.copyId),
    day,
    log: first => mergeLog(ledger.set, found, logged, first),
  });
  if (!edit.ok) return edit;
  const written = await book.write(edit.value);
  return written.ok ? success({ values, rows, undo: written.value.undo }) : written;
}
