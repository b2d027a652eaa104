import type { Result } from '../domain/excel-issue';
import type { Ledger } from '../domain/ledger';
import type { WriteOptions } from '../excel/fill-sheets';
import type { Written } from '../excel/write-plan';
import { loadPart } from './load-part';
import { today } from './today';

/**
 * Writes the standard workbook of a ledger into the open workbook; see `writePlan` for what can go wrong. The code that
 * does it is loaded here, so that opening the pane does not wait for it.
 */
export async function createWorkbook(ledger: Ledger, options: WriteOptions): Promise<Result<Written>> {
  const parts = await loadPart(
    Promise.all([import('../workbook/standard-workbook'), import('../excel/write-plan')]),
  );
  if (!parts.ok) return parts;
  const [{ standardWorkbook }, { writePlan }] = parts.value;
  return writePlan(standardWorkbook(ledger, today(), 'live'), options);
}
