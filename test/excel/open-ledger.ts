import type { Ledger } from '../../src/domain/ledger';
import { writePlan } from '../../src/excel/write-plan';
import { standardWorkbook } from '../../src/workbook/standard-workbook';
import { startHost, type HeadlessExcel, type HostOptions } from '../host/start-host';
import { SAMPLE_DAY } from '../sample/sample-plan';

/** Starts an Excel in which this ledger's workbook was created; its counters start at 0. */
export async function openLedger(ledger: Ledger, options: HostOptions = {}): Promise<HeadlessExcel> {
  const host = startHost(options);
  host.install();
  const written = await writePlan(standardWorkbook(ledger, SAMPLE_DAY, 'live'));
  if (!written.ok) throw new Error(JSON.stringify(written.issue));
  host.syncs.reset();
  return host;
}
