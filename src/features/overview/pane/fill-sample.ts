import { success, type Result } from '../../../ledger/result';
import type { Ledger } from '../../../ledger/ledger';
import { book } from '../../../excel/excel-book';
import { loadPart } from '../../../ledger/load-part';

/** Puts made-up entries into an open ledger without entries, marked as a sample on every sheet. */
export async function fillSample(ledger: Ledger): Promise<Result<void>> {
  const parts = await loadPart(
    Promise.all([import('../domain/sample-ledger'), import('../workbook/entries-edit')]),
  );
  if (!parts.ok) return parts;
  const [{ sampleLedger }, { entriesEdit }] = parts.value;
  const read = await book.read();
  if (!read.ok) return read;
  const edit = entriesEdit(read.value, sampleLedger(ledger));
  if (!edit.ok) return edit;
  const written = await book.write(edit.value);
  return written.ok ? success(undefined) : written;
}
