import { reckoningDay } from '../../../ledger/days';
import type { Ledger } from '../../../ledger/ledger';
import { nextYear } from '../domain/next-year';
import { scoreLedger } from '../../../scores/scores';
import type { WorkbookPlan } from '../../../workbook/plan';
import { standardWorkbook } from '../../../workbook/sheets/standard-workbook';

/** The workbook of the year after, and what its file is called. */
export interface NextYearFile {
  readonly year: number;
  readonly name: string;
  readonly plan: WorkbookPlan;
}

/**
 * The workbook of the year after a ledger, whose id it gets. `today` counts unless the ledger is configured for a day.
 * Example: `nextYearFile(ledger, crypto.randomUUID(), 46310).name` is "CCHC-2027-10888.xlsx".
 */
export function nextYearFile(ledger: Ledger, workbookId: string, today: number): NextYearFile {
  const ended = scoreLedger(ledger, reckoningDay(ledger.settings, today));
  const next = nextYear(ledger, ended, workbookId);
  const { year, unitCode } = next.settings;
  return { year, name: fileName(year, unitCode), plan: standardWorkbook(next, today, 'native') };
}

/** A name that every system takes. `fileName(2027, '10888')` is 'CCHC-2027-10888.xlsx'. */
function fileName(year: number, unitCode: string): string {
  const code = unitCode.replace(/[^0-9A-Za-z]/g, '');
  return `${['CCHC', year, ...(code === '' ? [] : [code])].join('-')}.xlsx`;
}
