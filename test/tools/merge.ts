/**
 * `npm run --silent merge -- OURS.xlsx RETURNED.xlsx…`: what merging these copies into the workbook would do, as JSON.
 * Nothing is written. `taken` is what "Gộp vào sổ" writes when nothing was decided.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fail, ledgerFile } from './ledger-file';
import { mergeReport, refusedFile } from './merge-report';

async function main([ours, ...returned]: readonly string[]): Promise<void> {
  if (ours === undefined || returned.length === 0)
    return fail('usage: npm run --silent merge -- OURS.xlsx RETURNED.xlsx…');
  const opened = await ledgerFile(ours);
  if (!opened.ok) return fail(`${ours}: ${opened.issue.code}`);
  const there = returned.filter(path => existsSync(path));
  const read = await Promise.all(
    there.map(async path => ({ name: basename(path), bytes: new Uint8Array(await readFile(path)) })),
  );
  const { files, index } = mergeReport(opened.value, read);
  let at = index.before;
  const told = returned.map(path => {
    const file = files[there.indexOf(path)] ?? refusedFile(basename(path), { code: 'file.notFound' }, at);
    at = file.index.after;
    return file;
  });
  process.stdout.write(`${JSON.stringify({ files: told, index }, null, 2)}\n`);
}

main(process.argv.slice(2)).catch((thrown: unknown) => fail(String(thrown)));
