import { reportFacts } from '../../src/features/reports/domain/report';
import { reportPeriods } from '../../src/ledger/report-periods';
import { scoreLedger } from '../../src/scores/scores';
import { writeDocx } from '../../src/files/write-docx';
import { reportDocument } from '../../src/features/reports/messages/report-document';
import { demoLedger, SAMPLE_DAY } from '../sample/sample-plan';

/** The yearly report on all criteria and 500 papers, from the ledger to the bytes of the file. */
export function yearlyReport(): Promise<Uint8Array> {
  const sample = demoLedger({ blank: false });
  const evidence = Array.from({ length: 500 }, (_, row) => sample.evidence[row % sample.evidence.length]!);
  const ledger = { ...sample, evidence };
  const period = reportPeriods(ledger.settings.year).at(-1)!;
  const scores = scoreLedger(ledger, SAMPLE_DAY);
  return writeDocx(reportDocument(reportFacts(ledger, scores, [], period, SAMPLE_DAY)));
}
