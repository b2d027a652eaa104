import { reckoningDay, type MachineDay } from '../../../ledger/days';
import { fileName, unitPart } from '../../../ledger/file-name';
import type { Ledger } from '../../../ledger/ledger';
import { nextYear } from '../domain/next-year';
import { scoreLedger } from '../../../scores/scores';
import type { WorkbookPlan } from '../../../workbook/plan';
import { standardWorkbook } from '../../../workbook/sheets/standard-workbook';

/** The workbook of the year after, and what its file is called. */
interface NextYearFile {
  readonly year: number;
  readonly name: string;
  readonly plan: WorkbookPlan;
}

/**
 * The workbook of the year after a ledger, whose id it gets. `today` counts unless the ledger is configured for a day.
 * Example: `nextYearFile(ledger, crypto.randomUUID(), 46310).name` is "So-CCHC-2027-Cam-Giang.xlsx".
 */
export function nextYearFile(ledger: Ledger, workbookId: string, today: MachineDay): NextYearFile {
  const ended = scoreLedger(ledger, reckoningDay(ledger.settings, today));
  const next = nextYear(ledger, ended, workbookId);
  const { year } = next.settings;
  const name = `${fileName('So-CCHC', year, unitPart(next.settings))}.xlsx`;
  return { year, name, plan: standardWorkbook(next, today, 'native') };
}
