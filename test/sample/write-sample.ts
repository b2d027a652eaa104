/**
 * `npm run sample -- FILE [--blank] [--set SET.json]`: the standard workbook as a file, with no Excel, of the shipped set or of
 * another. The same call gives the same bytes.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { IndexSet } from '../../src/catalogue/index-set';
import { readIndexSet } from '../../src/catalogue/read-index-set';
import { SHEET_NAME } from '../../src/messages/sheet-names';
import { fail } from '../tools/ledger-file';
import { writeXlsx } from '../../src/files/write-xlsx';
import { samplePlan } from './sample-plan';

async function main(given: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...given],
    options: { blank: { type: 'boolean', default: false }, set: { type: 'string' } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (file === undefined) return fail('usage: npm run sample -- FILE [--blank] [--set SET.json]');
  const { blank } = values;
  const plan = samplePlan(values.set === undefined ? { blank } : { blank, set: await setIn(values.set) });
  const bytes = await writeXlsx(plan);
  await writeFile(resolve(file), bytes);
  process.stdout.write(`${file}: ${bytes.length} bytes\n`);
}

/** The set of a file: as the pane saves it, or as `npm run set` prints it. */
async function setIn(path: string): Promise<IndexSet> {
  const json = JSON.parse(await readFile(resolve(path), 'utf8')) as object;
  const read = readIndexSet('set' in json ? json.set : json, Object.values(SHEET_NAME));
  if ('set' in read) return read.set;
  throw new Error(read.issues.map(issue => JSON.stringify(issue)).join('\n'));
}

main(process.argv.slice(2)).catch((thrown: unknown) => fail(String(thrown)));
