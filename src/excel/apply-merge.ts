import { failure, success, type Result } from '../domain/excel-issue';
import type { Ledger } from '../domain/ledger';
import type { LedgerRegister } from '../domain/registers';
import { foundRows } from '../workbook/found-rows';
import type { LogEntry } from '../workbook/merge-log';
import { ledgerWrites } from '../workbook/merge-writes';
import { appendedLines, registerLines } from '../workbook/register-lines';
import { growPrintAreas } from './grow-print-areas';
import { askCells, type PreparedCell } from './merge-cells';
import { askMailed, askMerged } from './merge-mailed';
import type { OpenWorkbook } from './read-workbook';
import { rowsPlaces, type Addition } from './rows-place';
import { inExcel, Stop } from './run';
import { takeBackMerge, type AppliedMerge } from './undo-merge';
import { writeRows } from './write-rows';

/** What a merge came to, once everything is decided. */
export interface MergeWork {
  /** The ledger that the open workbook shall hold. */
  readonly merged: Ledger;
  /** Ids of the copies that were merged, and the day. */
  readonly copies: readonly string[];
  readonly today: number;
  /** What is written into the log, `logged` entries, once it is known where the new rows of each register begin. */
  readonly logged: number;
  readonly log: (first: ReadonlyMap<LedgerRegister, number>) => readonly LogEntry[];
}

/**
 * Writes what was merged into the open workbook: cells, new rows, the log, and that the copies are merged; in three syncs,
 * and in two more what is printed grows with new rows. `excel.changedSince` when a cell is no longer as the merge saw
 * it, and `excel.sheetMissing`, `excel.rowGone`, `excel.registerFull` and their like when there is no place: nothing is
 * written then. A failure half-way takes back what was written, `excel.entriesHalfWritten` when that fails too.
 * Example: `const applied = await applyMerge(open, work); if (applied.ok) await undoMerge(applied.value)`.
 */
export async function applyMerge(open: OpenWorkbook, work: MergeWork): Promise<Result<AppliedMerge>> {
  const found = await inExcel(context => look(context, open, work));
  if (!found.ok) return found;
  const written = await inExcel(context => write(context, found.value));
  if (!written.ok)
    return (await takeBackMerge(found.value))
      ? written
      : failure({ code: 'excel.entriesHalfWritten', cause: written.issue.code });
  const lastRows = found.value.places.map(({ sheet, first, lines }) => ({
    sheet,
    row: first + lines.length - 1,
  }));
  // Without a printer it may not grow; what was merged stands all the same.
  if (lastRows.length > 0) await inExcel(context => growPrintAreas(context, lastRows));
  return success(found.value);
}

/** How everything is that will be written, after making sure that it is as the merge saw it. */
async function look(
  context: Excel.RequestContext,
  open: OpenWorkbook,
  work: MergeWork,
): Promise<AppliedMerge> {
  const { ledger, sheets } = open;
  const found = foundRows(ledger.set, name => sheets.get(name));
  const { cells, rows, gone } = ledgerWrites(ledger, work.merged, found);
  if (gone.length > 0) throw new Stop({ code: 'excel.rowGone' });
  const asked = askCells(context, open, cells);
  const mailed = askMailed(context);
  const first = new Map<LedgerRegister, number>();
  const additions = rows.map(({ register, rows: added }): Addition => ({
    register,
    count: added.length,
    lines: row => {
      first.set(register, row);
      return registerLines(register, added, row);
    },
  }));
  const log: Addition = {
    register: 'log',
    count: work.logged,
    lines: () => appendedLines('log', work.log(first)),
  };
  let merged = (): PreparedCell[] => [];
  const places = await rowsPlaces(context, [...additions, ...(work.logged > 0 ? [log] : [])], () => {
    merged = askMerged(context, mailed, work.copies, work.today);
  });
  return { cells: [...asked.prepared(), ...merged()], places };
}

async function write(context: Excel.RequestContext, { cells, places }: AppliedMerge): Promise<void> {
  const { application, worksheets } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  for (const { sheet, address, after } of cells)
    worksheets.getItem(sheet).getRange(address).values = [[after]];
  for (const place of places) writeRows(context, place);
  await context.sync();
}
