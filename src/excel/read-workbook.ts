import type { Result } from '../domain/excel-issue';
import type { Ledger } from '../domain/ledger';
import { readLedger } from '../workbook/read-ledger';
import { readSheets } from './read-sheets';
import { inExcel } from './run';

/**
 * Reads everything that was entered into the open workbook, in at most three syncs. `excel.noLedger` when it is none
 * of ours, `excel.ledgerDamaged` or `excel.newerSchema` when its hidden sheet cannot be read; sheets that are gone
 * read as empty. Example: `const read = await readWorkbook(); if (read.ok) scoreLedger(read.value, today)`.
 */
export function readWorkbook(): Promise<Result<Ledger>> {
  return inExcel(async context => {
    const { identity, sheets } = await readSheets(context);
    return readLedger(identity, name => sheets.get(name));
  });
}
