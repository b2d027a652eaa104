import { success, type Result } from '../domain/excel-issue';
import { takenOf } from '../domain/merge';
import { isStep, type Merging } from '../domain/merge-all';
import { applyMerge } from '../excel/apply-merge';
import type { OpenWorkbook } from '../excel/read-workbook';
import type { AppliedMerge } from '../excel/undo-merge';
import { momentText } from '../messages/date-text';
import { foundRows } from '../workbook/found-rows';
import { mergeLog } from '../workbook/merge-log';
import { today } from './today';

/** A merge that was carried out: how many values and rows came in, and what takes it back. */
export interface Merged {
  readonly values: number;
  readonly rows: number;
  readonly applied: AppliedMerge;
}

/**
 * Writes merged copies into the open workbook, with a log of where each value came from; see `applyMerge`. The log and the
 * register say when people did it, on the day of this machine, whatever day the scores are reckoned for.
 */
export async function carryOutMerge(
  open: OpenWorkbook,
  { files, merged }: Pick<Merging, 'files' | 'merged'>,
): Promise<Result<Merged>> {
  const { ledger, sheets } = open;
  const found = foundRows(ledger.set, name => sheets.get(name));
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
  const applied = await applyMerge(open, {
    merged,
    copies: steps.map(({ copy }) => copy.copyId),
    today: today(),
    logged: values + rows,
    log: first => mergeLog(ledger.set, found, logged, first),
  });
  return applied.ok ? success({ values, rows, applied: applied.value }) : applied;
}
