/** `npm run sample -- FILE [--blank]`: the standard workbook as a file, with no Excel. The same call gives the same bytes. */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { writeXlsx } from '../../src/files/write-xlsx';
import { samplePlan } from './sample-plan';

async function main(args: readonly string[]): Promise<void> {
  const file = args.find(arg => !arg.startsWith('--'));
  if (file === undefined) {
    process.stderr.write('usage: npm run sample -- FILE [--blank]\n');
    process.exitCode = 2;
    return;
  }
  const bytes = await writeXlsx(samplePlan({ blank: args.includes('--blank') }));
  await writeFile(resolve(file), bytes);
  process.stdout.write(`${file}: ${bytes.length} bytes\n`);
}

void main(process.argv.slice(2));
