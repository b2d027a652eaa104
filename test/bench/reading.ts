import { writeXlsx } from '../../src/files/write-xlsx';
import { bombXlsx } from '../hostile/bomb';
import { samplePlan } from '../sample/sample-plan';
import type { Measured, Timed } from './budget';
import type { PeerName } from './peers';
import { costApart, type Cost } from './run-apart';

/**
 * Time and megabytes that reading a returned file takes, beside peers that read the same file, and refusing one of 262 KB
 * that inflates to 256 MB.
 */
export async function reading(
  peers: readonly PeerName[],
): Promise<Record<Extract<Measured, 'readFileMs' | 'readFileMb' | 'refuseBombMs' | 'refuseBombMb'>, Timed>> {
  const ours = await read('product');
  const unzip = await read('unzip');
  const others = new Map<string, Cost>([['unzip', unzip]]);
  for (const by of peers) others.set(by, await read(by));
  const beside = (of: (cost: Cost) => number): Timed['beside'] =>
    Object.fromEntries([...others].map(([by, cost]) => [by, of(cost)]));
  const bombs = await refuse();
  return {
    readFileMs: { value: ours.ms, beside: beside(({ ms }) => ms) },
    readFileMb: { value: ours.mb, beside: beside(({ mb }) => mb) },
    refuseBombMs: { value: Math.max(...bombs.map(({ ms }) => ms)), beside: { unzip: unzip.ms } },
    refuseBombMb: { value: Math.max(...bombs.map(({ mb }) => mb)), beside: { unzip: unzip.mb } },
  };
}

async function read(by: string): Promise<Cost> {
  return costApart('read-file.ts', await writeXlsx(samplePlan({ blank: false })), { by, outcome: 'read' });
}

/** Whatever size the bomb declares. */
async function refuse(): Promise<Cost[]> {
  const refused = { by: 'product', outcome: 'file.inflatesTooMuch' };
  return [
    await costApart('read-file.ts', bombXlsx(), refused),
    await costApart('read-file.ts', bombXlsx(1000), refused),
  ];
}
