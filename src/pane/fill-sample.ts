import { success, type Result } from '../domain/result';
import type { Ledger } from '../domain/ledger';
import { readWorkbook } from '../excel/read-workbook';
import { loadPart } from './load-part';

/** Puts made-up entries into an open ledger without entries, marked as a sample on every sheet. */
export async function fillSample(ledger: Ledger): Promise<Result<void>> {
  const parts = await loadPart(
    Promise.all([
      import('../domain/sample-ledger'),
      import('../workbook/entries-edit'),
      import('../excel/write-edit'),
    ]),
  );
  if (!parts.ok) return parts;
  const [{ sampleLedger }, { entriesEdit }, { writeEdit }] = parts.value;
  const read = await readWorkbook();
  if (!read.ok) return read;
  const edit = entriesEdit(read.value, sampleLedger(ledger));
  if (!edit.ok) return edit;
  const written = await writeEdit(edit.value);
  return written.ok ? success(undefined) : written;
}
