import { success, type Result } from '../domain/excel-issue';
import type { Ledger } from '../domain/ledger';
import { isRowTaken, valueTaken, type Decisions, type Merge } from '../domain/merge';
import { applyMerge } from '../excel/apply-merge';
import type { OpenWorkbook } from '../excel/read-workbook';
import type { AppliedMerge } from '../excel/undo-merge';
import type { ReturnedCopy } from '../files/read-returned';
import { dateText } from '../messages/date-text';
import { foundRows } from '../workbook/found-rows';
import { mergeLog } from '../workbook/merge-log';

/** One copy of a merge, with what was decided about it. */
export interface MergeStep {
  readonly name: string;
  readonly copy: ReturnedCopy;
  readonly merge: Merge;
  readonly decisions: Decisions;
}

/** A merge that was carried out: how many values and rows came in, and what takes it back. */
export interface Merged {
  readonly values: number;
  readonly rows: number;
  readonly applied: AppliedMerge;
}

/** Writes merged copies into the open workbook, with a log of where each value came from; see `applyMerge`. */
export async function carryOutMerge(
  open: OpenWorkbook,
  merged: Ledger,
  steps: readonly MergeStep[],
  today: number,
): Promise<Result<Merged>> {
  const { ledger, sheets } = open;
  const found = foundRows(ledger.set, name => sheets.get(name));
  const now = new Date();
  const at = `${dateText(today)} ${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
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
  const applied = await applyMerge(open, {
    merged,
    copies: steps.map(({ copy }) => copy.copyId),
    today,
    logged: values + rows,
    log: first => mergeLog(ledger.set, found, logged, first),
  });
  return applied.ok ? success({ values, rows, applied: applied.value }) : applied;
}
