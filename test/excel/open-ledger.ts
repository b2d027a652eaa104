import type { Ledger } from '../../src/ledger/ledger';
import { readWorkbook } from '../../src/excel/read-workbook';
import { writePlan } from '../../src/excel/write-plan';
import type { OpenWorkbook } from '../../src/workbook/open-workbook';
import { standardWorkbook } from '../../src/workbook/sheets/standard-workbook';
import type { SavedBook } from '../host/book/saved-book';
import { startHost, type HeadlessExcel, type HostOptions } from '../host/start-host';
import { SAMPLE_DAY } from '../sample/sample-plan';

interface OpenOptions extends HostOptions {
  /** Most of the time goes into formulas; a test that looks at none of them can do without. */
  readonly calculates?: boolean;
}

/** Workbooks that were created already, by all that they depend on. */
const created = new Map<string, SavedBook>();

/** Starts an Excel with a copy of the workbook that is created for this ledger; its counters start at 0. */
export async function openLedger(
  ledger: Ledger,
  { calculates = true, ...options }: OpenOptions = {},
): Promise<HeadlessExcel> {
  const key = JSON.stringify([ledger, calculates, options]);
  let opens = created.get(key);
  if (!opens) created.set(key, (opens = await create(ledger, calculates, options)));
  const host = startHost({ ...options, opens });
  host.install();
  return host;
}

async function create(ledger: Ledger, calculates: boolean, options: HostOptions): Promise<SavedBook> {
  const host = startHost(options);
  host.install();
  try {
    const { book } = host.workbook;
    book.calculation.manual = true;
    const written = await writePlan(standardWorkbook(ledger, SAMPLE_DAY, 'live'));
    if (!written.ok) throw new Error(JSON.stringify(written.issue));
    book.calculation.manual = !calculates;
    await book.settle();
    return book.save();
  } finally {
    host.dispose();
  }
}

/** What the open workbook holds; a test that cannot read it has failed. */
export async function readOpen(): Promise<OpenWorkbook> {
  const read = await readWorkbook();
  if (!read.ok) throw new Error(JSON.stringify(read.issue));
  return read.value;
}
