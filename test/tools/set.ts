/**
 * `npm run --silent set -- TABLE [--unit phường]`: what the pane reads out of an authority's table (.docx, .xlsx, .html,
 * .tsv), as JSON. Nothing is written. `--unit` chooses the points where they differ by the type of unit.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { fail } from './ledger-file';
import { setReport } from './set-report';

async function main(given: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...given],
    options: { unit: { type: 'string' } },
    allowPositionals: true,
  });
  const [table] = positionals;
  if (table === undefined) return fail('usage: npm run --silent set -- TABLE [--unit phường]');
  const choice = values.unit === undefined ? {} : { unit: values.unit };
  const report = setReport(new Uint8Array(await readFile(table)), choice, new Date().getFullYear());
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
}

main(process.argv.slice(2)).catch((thrown: unknown) => fail(String(thrown)));
