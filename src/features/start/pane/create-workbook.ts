import type { Ledger } from '../../../ledger/ledger';
import { loadPart } from '../../../ledger/load-part';
import type { Result } from '../../../ledger/result';
import { dialectHere } from '../../../excel/capabilities';
import { book } from '../../../excel/excel-book';
import type { WriteOptions, Written } from '../../../workbook/book';
import { today } from '../../../ui/today';

/**
 * Writes the standard workbook of a ledger into the open workbook; see `book.add` for what can go wrong. The code that
 * does it is loaded here, so that opening the pane does not wait for it.
 */
export async function createWorkbook(ledger: Ledger, options: WriteOptions): Promise<Result<Written>> {
  const part = await loadPart(import('../../../workbook/sheets/standard-workbook'));
  return part.ok ? book.add(part.value.standardWorkbook(ledger, today(), dialectHere()), options) : part;
}

/** Finishes the open workbook of a ledger whose making was cut off; see `book.finishUnfinished`. */
export async function finishWorkbook(ledger: Ledger): Promise<Result<Written>> {
  const part = await loadPart(import('../../../workbook/sheets/standard-workbook'));
  return part.ok ? book.finishUnfinished(part.value.standardWorkbook(ledger, today(), dialectHere())) : part;
}
