import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeXlsx } from '../../src/files/write-xlsx';
import { bombXlsx } from '../hostile/bomb';
import { samplePlan } from '../sample/sample-plan';

export interface Reading {
  readonly outcome: string;
  readonly ms: number;
  readonly mb: number;
}

/** What reading a returned file costs, and refusing one of 317 KB that inflates to 256 MB, whatever sizes it declares. */
export async function readingFigures(): Promise<
  Record<'readFileMs' | 'readFileMb' | 'refuseBombMs' | 'refuseBombMb', number>
> {
  const returned = await costOf(await writeXlsx(samplePlan({ blank: false })), 'read');
  const honest = await costOf(bombXlsx(), 'file.inflatesTooMuch');
  const lying = await costOf(bombXlsx(1000), 'file.inflatesTooMuch');
  return {
    readFileMs: returned.ms,
    readFileMb: returned.mb,
    refuseBombMs: Math.max(honest.ms, lying.ms),
    refuseBombMb: Math.max(honest.mb, lying.mb),
  };
}

/** The cheapest of three processes, none of which has read anything before. */
async function costOf(bytes: Uint8Array, outcome: string): Promise<Reading> {
  const folder = await mkdtemp(join(tmpdir(), 'so-cchc-'));
  try {
    const file = join(folder, 'tep.xlsx');
    await writeFile(file, bytes);
    const runs: Reading[] = [];
    for (let run = 0; run < 3; run++) runs.push(await reading(file));
    const other = runs.find(each => each.outcome !== outcome);
    if (other) throw new Error(`${outcome} was expected, not ${other.outcome}`);
    const least = (of: (each: Reading) => number): number => Math.min(...runs.map(of));
    return { outcome, ms: least(({ ms }) => ms), mb: least(({ mb }) => mb) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function reading(file: string): Promise<Reading> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', 'test/bench/read-file.ts', file],
    { cwd: join(__dirname, '../..') },
  );
  return JSON.parse(stdout) as Reading;
}
