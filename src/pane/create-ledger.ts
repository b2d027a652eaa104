import type { Ledger } from '../domain/ledger';
import { newLedger, type NewLedger } from '../domain/new-ledger';
import type { Result } from '../domain/result';
import { book } from '../excel/excel-book';
import type { WriteOptions, Written } from '../workbook/book';
import { loadPart } from '../domain/load-part';
import { today } from './today';

/** What the form gives. */
export type Start = Omit<NewLedger, 'workbookId' | 'asOf'>;

/** Builds the standard workbook for these facts and writes it into the open workbook; see `writeLedger`. */
export function createLedger(start: Start, options: WriteOptions): Promise<Result<Written>> {
  return writeLedger(newLedger({ ...start, workbookId: crypto.randomUUID() }), options);
}

/**
 * Writes the standard workbook of a ledger into the open workbook; see `writePlan` for what can go wrong. The code that
 * does it is loaded here, so that opening the pane does not wait for it.
 */
export async function writeLedger(ledger: Ledger, options: WriteOptions): Promise<Result<Written>> {
  const part = await loadPart(import('../workbook/standard-workbook'));
  return part.ok ? book.add(part.value.standardWorkbook(ledger, today(), 'live'), options) : part;
}
