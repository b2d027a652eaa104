import { writeXlsx } from '../../src/files/write-xlsx';
import { samplePlan } from '../sample/sample-plan';
import type { Timed } from './budget';
import type { PeerName } from './peers';
import { costApart } from './run-apart';

/** Milliseconds that writing the sample takes, beside peers that write what its cells hold, without their looks. */
export async function writing(peers: readonly PeerName[]): Promise<Timed> {
  const sample = await writeXlsx(samplePlan({ blank: false }));
  const cost = async (by: string): Promise<number> =>
    (await costApart('write-file.ts', sample, { by, outcome: 'written' })).ms;
  const beside: Record<string, number> = {};
  for (const by of ['zip', ...peers]) beside[by] = await cost(by);
  return { value: await cost('product'), beside };
}
