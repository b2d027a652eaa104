import { reckoningDay } from '../domain/days';
import { nextYear } from '../domain/next-year';
import { success, type Result } from '../domain/result';
import { scoreLedger } from '../domain/scores';
import { book } from '../excel/excel-book';
import { loadPart } from '../domain/load-part';
import { today } from './today';

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
    Promise.all([import('../workbook/standard-workbook'), import('../files/write-xlsx')]),
  );
  if (!parts.ok) return parts;
  const [{ standardWorkbook }, { writeXlsx }] = parts.value;
  const read = await book.read();
  if (!read.ok) return read;
  const { ledger } = read.value;
  const scores = scoreLedger(ledger, reckoningDay(ledger.settings, today()));
  const next = nextYear(ledger, scores, crypto.randomUUID());
  const xlsx = await writeXlsx(standardWorkbook(next, today(), 'native'));
  const { year, unitCode } = next.settings;
  return success({ year, name: fileName(year, unitCode), xlsx, opened: await book.offer(xlsx) });
}

/** A name that every system takes. `fileName(2027, '10888')` is 'CCHC-2027-10888.xlsx'. */
function fileName(year: number, unitCode: string): string {
  const code = unitCode.replace(/[^0-9A-Za-z]/g, '');
  return `${['CCHC', year, ...(code === '' ? [] : [code])].join('-')}.xlsx`;
}
