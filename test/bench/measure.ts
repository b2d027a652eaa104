import { readFileSync, writeFileSync } from 'node:fs';
import type { Cost } from './run-apart';

/** Linux tells the most memory that a process ever held, and forgets it on request. */
const memory = (field: string): number =>
  Number(new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync('/proc/self/status', 'utf8'))![1]) / 1024;

/** Does the work once, in a process that has done nothing before, and prints for `costApart` what it cost. */
export async function measure(work: () => string | Promise<string>): Promise<void> {
  writeFileSync('/proc/self/clear_refs', '5');
  const before = memory('VmRSS');
  const start = process.cpuUsage();
  const outcome = await work();
  const { user, system } = process.cpuUsage(start);
  // Processor time: others may be busy on the same machine.
  const cost: Cost = { outcome, ms: (user + system) / 1000, mb: memory('VmHWM') - before };
  process.stdout.write(JSON.stringify(cost));
}
