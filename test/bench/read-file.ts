/** A process of its own that reads one file: prints what became of it, milliseconds, and megabytes that the reading took. */
import { readFileSync, writeFileSync } from 'node:fs';
import { readXlsx } from '../../src/files/read-xlsx';

const bytes = new Uint8Array(readFileSync(process.argv[2]!));
/** Linux tells the most memory that a process ever held, and forgets it on request. */
const memory = (field: string): number =>
  Number(new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync('/proc/self/status', 'utf8'))![1]) / 1024;
writeFileSync('/proc/self/clear_refs', '5');
const before = memory('VmRSS');
const start = process.cpuUsage();
const read = readXlsx(bytes);
const { user, system } = process.cpuUsage(start);
process.stdout.write(
  JSON.stringify({
    outcome: read.ok ? 'read' : read.issue.code,
    // Processor time: others may be busy on the same machine.
    ms: (user + system) / 1000,
    mb: memory('VmHWM') - before,
  }),
);
