import { performance } from 'node:perf_hooks';
import { readWorkbook } from '../../src/excel/read-workbook';
import { writePlan } from '../../src/excel/write-plan';
import { validate } from '../../src/features/check/domain/validate';
import { openLedgerFile } from '../../src/files/open-ledger-file';
import { writeXlsx } from '../../src/files/write-xlsx';
import { scoreLedger } from '../../src/scores/scores';
import { standardWorkbook } from '../../src/workbook/sheets/standard-workbook';
import { startHost } from '../host/start-host';
import { demoLedger, SAMPLE_DAY } from '../sample/sample-plan';
import { median } from './median';
import { sizedSet } from './sized-set';

/** About the largest set of a commune, of a province and more than anybody has. */
export const SIZES = [40, 150, 300] as const;

/** What each kind of work takes with so many criteria: milliseconds, but for counts and bytes. */
export async function bySize(criteria: number): Promise<Readonly<Record<string, number>>> {
  const ledger = demoLedger({ blank: false, set: sizedSet(criteria) });
  const scores = scoreLedger(ledger, SAMPLE_DAY);
  const scoring = await typical(() => scoreLedger(ledger, SAMPLE_DAY));
  const bytes = await writeXlsx(standardWorkbook(ledger, SAMPLE_DAY, 'native'));
  return {
    'score, ms': scoring,
    'score, µs a criterion': (scoring * 1000) / criteria,
    'check, ms': await typical(() => validate(ledger, scores, SAMPLE_DAY)),
    'plan and write a file, ms': await typical(() =>
      writeXlsx(standardWorkbook(ledger, SAMPLE_DAY, 'native')),
    ),
    'file, bytes': bytes.length,
    'read a file, ms': await typical(() => openLedgerFile(bytes)),
    ...(await inExcel(() => standardWorkbook(ledger, SAMPLE_DAY, 'live'))),
  };
}

/** Creating the workbook and reading it over our host, once: the host's own time is in it. */
async function inExcel(plan: () => ReturnType<typeof standardWorkbook>): Promise<Record<string, number>> {
  const host = startHost();
  host.install();
  try {
    const start = performance.now();
    const written = await writePlan(plan());
    if (!written.ok) throw new Error(written.issue.code);
    const created = performance.now();
    const { count, largestBytes } = host.syncs;
    const read = await readWorkbook();
    if (!read.ok) throw new Error(read.issue.code);
    return {
      'create, ms': created - start,
      'create, syncs': count,
      'create, bytes of the largest request': largestBytes,
      'read what is open, ms': performance.now() - created,
    };
  } finally {
    host.dispose();
  }
}

/** The median of one run, once the engine has warmed up. */
async function typical(work: () => unknown): Promise<number> {
  const times = [];
  for (let run = 0; run < 25; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times.slice(10));
}
