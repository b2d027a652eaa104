import type { Result } from '../ledger/result';
import { openedWorkbook, type OpenWorkbook } from '../workbook/open-workbook';
import { cellsOf, readSheets } from './read-sheets';
import { inExcel } from './run';

/**
 * Reads everything that was entered into the open workbook, in at most three syncs. `excel.noLedger` when it is none
 * of ours, `excel.ledgerDamaged`, `excel.olderSchema` or `excel.newerSchema` when its hidden sheet cannot be read; sheets that
 * are gone read as empty. Example: `const read = await readWorkbook(); if (read.ok) scoreLedger(read.value.ledger, today)`.
 */
export function readWorkbook(): Promise<Result<OpenWorkbook>> {
  return inExcel(async context => openedWorkbook(await readSheets(context)));
}

/**
 * Reads some sheets of an open workbook again, known by id or name, in one sync. Sheets that hold nothing of the ledger
 * and sheets that are gone change nothing: a sheet that goes is told as such. Example: `rereadSheets(open, ['{1}'])`.
 */
export function rereadSheets(open: OpenWorkbook, keys: readonly string[]): Promise<Result<OpenWorkbook>> {
  return inExcel(async context => {
    const again = await cellsOf(context, keys);
    const known = [...again].filter(([name]) => open.sheets.has(name));
    const { identity, leftOut } = open;
    return openedWorkbook({
      identity,
      sheets: new Map([...open.sheets, ...known]),
      ...(leftOut && { leftOut }),
    });
  });
}
