import type { Result } from '../domain/excel-issue';
import type { Ledger } from '../domain/ledger';

/** Puts made-up entries into an open ledger without entries, marked as a sample on every sheet. */
export async function fillSample(ledger: Ledger): Promise<Result<void>> {
  const [{ sampleLedger }, { writeEntries }] = await Promise.all([
    import('../domain/sample-ledger'),
    import('../excel/write-entries'),
  ]);
  return writeEntries(sampleLedger(ledger));
}
