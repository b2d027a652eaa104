/** `npm run bench`: prints every figure beside its budget; ends with 1 when one is over. Timings are medians. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { reportFacts, reportPeriods } from '../../src/domain/report';
import { scoreLedger } from '../../src/domain/scores';
import { validate } from '../../src/domain/validate';
import { writeDocx } from '../../src/files/write-docx';
import { reportDocument } from '../../src/messages/report-document';
import { ExcelPage } from '../e2e/excel-page';
import { launchChromium } from '../host/browser/launch-chromium';
import { startPreview } from '../host/preview-server';
import { demoLedger, SAMPLE_DAY } from '../sample/sample-plan';
import { budget, type Figure } from './budget';
import { copying } from './copies';
import { countedFigures } from './figures';
import { ranking } from './ranking';
import { readingFigures } from './reading';

const ROOT = join(__dirname, '../..');
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** The median time of one run, in milliseconds, once the engine has warmed up. */
function typical(work: () => void): number {
  const times = Array.from({ length: 500 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(times.slice(100));
}

function scoring(): number {
  const ledger = demoLedger({ blank: false });
  return typical(() => scoreLedger(ledger, SAMPLE_DAY));
}

/** The check of all criteria and of 2,000 rows in the registers. */
function checking(): number {
  const sample = demoLedger({ blank: false });
  const many = <T>(rows: readonly T[]): T[] =>
    Array.from({ length: 500 }, (_, row) => rows[row % rows.length]!);
  const ledger = {
    ...sample,
    evidence: many(sample.evidence),
    remediations: many(sample.remediations),
    tasks: many(sample.tasks),
    reports: many(sample.reports),
  };
  const scores = scoreLedger(ledger, SAMPLE_DAY);
  return typical(() => validate(ledger, scores, SAMPLE_DAY));
}

/** The yearly report on all criteria and 500 papers, from the ledger to the bytes of the file. */
async function reporting(): Promise<number> {
  const sample = demoLedger({ blank: false });
  const evidence = Array.from({ length: 500 }, (_, row) => sample.evidence[row % sample.evidence.length]!);
  const ledger = { ...sample, evidence };
  const period = reportPeriods(ledger.settings.year).at(-1)!;
  const times = [];
  for (let run = 0; run < 5; run++) {
    const start = performance.now();
    const scores = scoreLedger(ledger, SAMPLE_DAY);
    await writeDocx(reportDocument(reportFacts(ledger, scores, [], period, SAMPLE_DAY)));
    times.push(performance.now() - start);
  }
  return median(times);
}

/** The sample as a process of its own: seconds, and the most memory it held. */
async function sample(): Promise<{ seconds: number; memoryMb: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'so-cchc-'));
  try {
    const runs = [];
    for (let run = 0; run < 3; run++) runs.push(await sampleRun(join(folder, 'mau.xlsx')));
    return {
      seconds: median(runs.map(({ seconds }) => seconds)),
      memoryMb: median(runs.map(({ memoryMb }) => memoryMb)),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function sampleRun(file: string): Promise<{ seconds: number; memoryMb: number }> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/sample/write-sample.ts', file], {
    cwd: ROOT,
  });
  let peak = 0;
  const watching = setInterval(() => {
    void readFile(`/proc/${child.pid}/status`, 'utf8').then(
      status => (peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0))),
      // The process has ended, or this system tells no such thing.
      () => undefined,
    );
  }, 20);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', code => {
      clearInterval(watching);
      if (code === 0) resolve({ seconds: (performance.now() - start) / 1000, memoryMb: peak / 1024 });
      else reject(new Error(`the sample ended with ${code}`));
    });
  });
}

/** From the load of the preview's page to the scores of a new workbook. */
async function previewCreated(): Promise<number> {
  const preview = await startPreview();
  const browser = await launchChromium();
  try {
    const start = performance.now();
    const excel = await ExcelPage.open(browser, preview.url);
    await excel.create({ name: 'xã Cẩm Giang', code: '10888', authority: 'UBND thành phố Hải Phòng' });
    await excel.pane.getByRole('heading', { name: /^xã Cẩm Giang/ }).waitFor({ timeout: 60_000 });
    return (performance.now() - start) / 1000;
  } finally {
    await browser.close();
    await preview.close();
  }
}

async function main(): Promise<void> {
  const { seconds, memoryMb } = await sample();
  const figures: Record<Figure, number> = {
    ...(await countedFigures()),
    ...(await readingFigures()),
    ...(await copying()),
    ...(await ranking()),
    scoreAllCriteriaMs: scoring(),
    checkWholeLedgerMs: checking(),
    reportWrittenMs: await reporting(),
    sampleSeconds: seconds,
    sampleMemoryMb: memoryMb,
    previewCreatedSeconds: await previewCreated(),
  };
  for (const [figure, value] of Object.entries(figures) as [Figure, number][]) {
    const over = value > budget(figure);
    if (over) process.exitCode = 1;
    const shown = Number.isInteger(value) ? String(value) : value.toFixed(2);
    process.stdout.write(
      `${figure.padEnd(28)}${shown.padStart(10)}  of ${budget(figure)}${over ? '  OVER' : ''}\n`,
    );
  }
}

void main();
