import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What a process of its own did with a file: milliseconds of processor time, and megabytes that it took meanwhile. */
export interface Cost {
  readonly outcome: string;
  readonly ms: number;
  readonly mb: number;
}

/**
 * The least of three processes that have done nothing before; throws when one comes to another outcome. Example:
 * `await costApart('read-file.ts', bytes, { by: 'product', outcome: 'read' })`.
 */
export async function costApart(
  script: string,
  bytes: Uint8Array,
  { by, outcome }: { readonly by: string; readonly outcome: string },
): Promise<Cost> {
  const folder = await mkdtemp(join(tmpdir(), 'so-cchc-'));
  try {
    const file = join(folder, 'tep.xlsx');
    await writeFile(file, bytes);
    const runs: Cost[] = [];
    for (let run = 0; run < 3; run++) runs.push(await runApart(script, by, file));
    const other = runs.find(each => each.outcome !== outcome);
    if (other) throw new Error(`${by}: ${outcome} was expected, not ${other.outcome}`);
    const least = (of: (each: Cost) => number): number => Math.min(...runs.map(of));
    return { outcome, ms: least(({ ms }) => ms), mb: least(({ mb }) => mb) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function runApart(script: string, by: string, file: string): Promise<Cost> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', join('test/bench', script), by, file],
    { cwd: join(__dirname, '../..') },
  );
  return JSON.parse(stdout) as Cost;
}
