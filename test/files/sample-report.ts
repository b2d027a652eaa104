import { reportFacts, type ReportFacts } from '../../src/features/reports/domain/report';
import { reportPeriods } from '../../src/ledger/report-periods';
import { reportDocument } from '../../src/features/reports/messages/report-document';
import type { Ledger } from '../../src/ledger/ledger';
import type { OfficialDocument } from '../../src/messages/document';
import { scoreLedger } from '../../src/scores/scores';
import { demoLedger, SAMPLE_DAY } from '../sample/sample-plan';

const YEAR = reportPeriods(2026)[3]!;

export const sample = demoLedger({ blank: false });

/** The sample of a unit of this name. */
export const named = (unitName: string): Ledger => ({
  ...sample,
  settings: { ...sample.settings, unitName },
});

/** What is reported of the year. */
export function yearFacts(ledger: Ledger): ReportFacts {
  return reportFacts(ledger, scoreLedger(ledger, SAMPLE_DAY), [], YEAR, SAMPLE_DAY);
}

/** The report of the year. */
export function report(ledger: Ledger): OfficialDocument {
  return reportDocument(yearFacts(ledger));
}
