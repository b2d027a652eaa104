import type { Ledger } from '../../src/domain/ledger';
import { writePlan } from '../../src/excel/write-plan';
import { standardWorkbook } from '../../src/workbook/standard-workbook';
import { startHost, type HeadlessExcel, type HostOptions } from '../host/start-host';
import { SAMPLE_DAY } from '../sample/sample-plan';

interface OpenOptions extends HostOptions {
  /** Most of the time goes into formulas; a test that looks at none of them can do without. */
  readonly calculates?: boolean;
}

/** Starts an Excel in which this ledger's workbook was created; its counters start at 0. */
export async function openLedger(
  ledger: Ledger,
  { calculates = true, ...options }: OpenOptions = {},
): Promise<HeadlessExcel> {
  const host = startHost(options);
  host.install();
  host.workbook.book.calculation.manual = !calculates;
  const written = await writePlan(standardWorkbook(ledger, SAMPLE_DAY, 'live'));
  if (!written.ok) throw new Error(JSON.stringify(written.issue));
  host.syncs.reset();
  return host;
}
