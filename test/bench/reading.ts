import { writeXlsx } from '../../src/files/write-xlsx';
import { bombXlsx } from '../hostile/bomb';
import { samplePlan } from '../sample/sample-plan';
import type { Counted, Measured, Timed } from './budget';
import type { PeerName } from './peers';
import { costApart, type Cost } from './run-apart';

/** Megabytes that reading a returned file takes, and refusing one of 262 KB that inflates to 256 MB. */
export async function readingMemory(): Promise<
  Record<Extract<Counted, 'readFileMb' | 'refuseBombMb'>, number>
> {
  return {
    readFileMb: (await read('product')).mb,
    refuseBombMb: Math.max(...(await refuse()).map(({ mb }) => mb)),
  };
}

/** The time of the same, beside peers that read the same file. */
export async function readingTimes(
  peers: readonly PeerName[],
): Promise<Record<Extract<Measured, 'readFileMs' | 'refuseBombMs'>, Timed>> {
  const unzip = (await read('unzip')).ms;
  const beside: Record<string, number> = { unzip };
  for (const by of peers) beside[by] = (await read(by)).ms;
  return {
    readFileMs: { value: (await read('product')).ms, beside },
    refuseBombMs: { value: Math.max(...(await refuse()).map(({ ms }) => ms)), beside: { unzip } },
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
