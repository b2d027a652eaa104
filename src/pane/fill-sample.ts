import type { Result } from '../domain/excel-issue';
import type { Ledger } from '../domain/ledger';
import { loadPart } from './load-part';

/** Puts made-up entries into an open ledger without entries, marked as a sample on every sheet. */
export async function fillSample(ledger: Ledger): Promise<Result<void>> {
  const parts = await loadPart(
    Promise.all([import('../domain/sample-ledger'), import('../excel/write-entries')]),
  );
  if (!parts.ok) return parts;
  const [{ sampleLedger }, { writeEntries }] = parts.value;
  return writeEntries(sampleLedger(ledger));
}
