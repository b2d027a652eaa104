/**
 * `npm run bench`: prints every figure beside its budget, and each time also beside what the same work took peers in
 * the same run, because a shared machine is not every day as fast. Ends with 1 when bytes, requests or counts are over.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { unzipSync } from 'fflate';
import { scoreLedger } from '../../src/scores/scores';
import { validate } from '../../src/features/check/domain/validate';
import { writeXlsx } from '../../src/files/write-xlsx';
import { demoLedger, SAMPLE_DAY, samplePlan } from '../sample/sample-plan';
import { aim, budget, type Counted, type Measured, type Timed } from './budget';
import { bySize, SIZES } from './by-size';
import { copying } from './copies';
import { creating } from './creating';
import { countedFigures } from './figures';
import { inThePane } from './in-the-pane';
import { median } from './median';
import { installPeers, type PeerName } from './peers';
import { planning } from './planning';
import { ranking } from './ranking';
import { reading } from './reading';
import { readingTable } from './reading-tables';
import { writing } from './writing';
import { yearlyReport } from './yearly-report';

const ROOT = join(__dirname, '../..');

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

async function reporting(): Promise<number> {
  const times = [];
  for (let run = 0; run < 5; run++) {
    const start = performance.now();
    await yearlyReport();
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

/** The machine's own pace: the median of unzipping the sample once warmed up, in milliseconds. */
async function pace(): Promise<number> {
  const bytes = await writeXlsx(samplePlan({ blank: false }));
  return typical(() => unzipSync(bytes));
}

/**
 * Measures every time and prints it at once; those that no peer does the same work for stand beside what unzipping the
 * sample takes this machine.
 */
async function timedFigures(peers: readonly PeerName[]): Promise<Record<Measured, Timed>> {
  const unzip = await pace();
  const ms = (value: number): Timed => ({ value, beside: { unzip } });
  const seconds = (value: number): Timed => ({ value, beside: { unzip: unzip / 1000 } });
  const shown = <T extends Partial<Record<Measured, Timed>>>(timed: T): T => {
    for (const [figure, { value, beside }] of Object.entries(timed) as [Measured, Timed][])
      print(figure, value, aim(figure), beside);
    return timed;
  };
  const { planMs, plan300Ms } = planning();
  const pure = shown({
    scoreAllCriteriaMs: ms(scoring()),
    checkWholeLedgerMs: ms(checking()),
    planMs: ms(planMs),
    plan300Ms: ms(plan300Ms),
    reportWrittenMs: ms(await reporting()),
  });
  const read = shown(await reading(peers));
  const tables = shown({
    readTable40Ms: ms(readingTable(40)),
    readTable150Ms: ms(readingTable(150)),
    readTable300Ms: ms(readingTable(300)),
  });
  const written = shown({ writeFileMs: await writing(peers), createMs: await creating() });
  const ofSample = await sample();
  const apart = shown({
    sampleSeconds: seconds(ofSample.seconds),
    sampleMemoryMb: { value: ofSample.memoryMb, beside: {} },
  });
  const { wholeCopySeconds, nineCopiesSeconds } = await copying();
  const copies = shown({
    wholeCopySeconds: seconds(wholeCopySeconds),
    nineCopiesSeconds: seconds(nineCopiesSeconds),
  });
  const { previewCreatedSeconds, keystrokeMs } = await inThePane();
  const { rankUnitsSeconds, rankUnitsTaskMs } = await ranking();
  const pane = shown({
    previewCreatedSeconds: seconds(previewCreatedSeconds),
    keystrokeMs: ms(keystrokeMs),
    rankUnitsSeconds: seconds(rankUnitsSeconds),
    rankUnitsTaskMs: ms(rankUnitsTaskMs),
  });
  return { ...pure, ...read, ...tables, ...written, ...apart, ...copies, ...pane };
}

/** One line: the figure, the most that it may be, and how often others would have done it in the same time. */
function print(figure: string, value: number, most: number, beside: Timed['beside'] = {}): void {
  const shown = Number.isInteger(value) ? String(value) : value.toFixed(2);
  const ratios = Object.entries(beside).map(([peer, took]) => {
    const ratio = value / took;
    return `${ratio < 10 ? ratio.toPrecision(2) : Math.round(ratio)} × ${peer}`;
  });
  process.stdout.write(
    `${figure.padEnd(28)}${shown.padStart(10)}  of ${String(most).padEnd(8)}${value > most ? ' OVER ' : '      '}${ratios.join(', ')}\n`,
  );
}

async function main(): Promise<void> {
  const peers = await installPeers(text => process.stdout.write(`${text}\n`));
  for (const [figure, value] of Object.entries(await countedFigures()) as [Counted, number][]) {
    print(figure, value, budget(figure));
    if (value > budget(figure)) process.exitCode = 1;
  }
  await timedFigures(peers);
  await printBySize();
}

/** One line for each kind of work: what it takes with few, many and very many criteria, side by side. */
async function printBySize(): Promise<void> {
  const line = (name: string, values: readonly (number | string)[]): void => {
    const shown = values.map(value =>
      typeof value === 'string' || Number.isInteger(value) ? String(value) : value.toFixed(2),
    );
    process.stdout.write(`${name.padEnd(40)}${shown.map(text => text.padStart(12)).join('')}\n`);
  };
  const all = [];
  for (const size of SIZES) all.push(await bySize(size));
  line('criteria', SIZES);
  for (const name of Object.keys(all[0]!))
    line(
      name,
      all.map(each => each[name]!),
    );
}

void main();
