import { success, type Result } from '../../../ledger/result';
import { book } from '../../../excel/excel-book';
import { loadPart } from '../../../ledger/load-part';
import { today } from '../../../ui/today';

/** The ledger of the next year as a file, and whether Excel opened it as a workbook. */
export interface NextYearMade {
  readonly year: number;
  readonly name: string;
  readonly xlsx: Uint8Array;
  readonly opened: Result<void>;
}

/**
 * Makes the ledger of the year after that of the open workbook, of what its cells hold by now, and opens it beside it.
 * The open workbook is only read. The code that does it is loaded here.
 */
export async function makeNextYear(): Promise<Result<NextYearMade>> {
  const parts = await loadPart(
    Promise.all([import('../workbook/next-year-file'), import('../../../files/write-xlsx')]),
  );
  if (!parts.ok) return parts;
  const [{ nextYearFile }, { writeXlsx }] = parts.value;
  const read = await book.read();
  if (!read.ok) return read;
  const { year, name, plan } = nextYearFile(read.value.ledger, crypto.randomUUID(), today());
  const xlsx = await writeXlsx(plan);
  return success({ year, name, xlsx, opened: await book.offer(xlsx) });
}
