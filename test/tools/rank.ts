/**
 * `npm run --silent rank -- FILE.xlsx…`: how the view "Nhiều đơn vị" ranks these workbooks before anything is chosen in
 * it, as JSON. A folder stands for the workbooks in it, since thousands of names do not fit on a line. Files are only
 * read, as many at a time as there are cores.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { FIRST_CHOICE, rollUp, type UnitFile } from '../../src/features/ranking/domain/roll-up';
import { readFiles } from '../../src/ui/files/read-files';
import { fail } from './ledger-file';
import { threadReader } from './thread-reader';

/** Progress is told each time that so many more files are read, and at the end. */
const TOLD_EACH = 100;

async function main(given: readonly string[]): Promise<void> {
  if (given.length === 0) return fail('usage: npm run --silent rank -- FILE.xlsx…');
  const [there, absent] = [true, false].map(is => given.filter(path => existsSync(path) === is));
  const paths = there!.flatMap(workbooksAt);
  if (paths.length === 0) return fail('there is no such file');
  const nameOf = namesOf([...paths, ...absent!]);
  const files: UnitFile[] = [];
  await readFiles(
    () => threadReader<UnitFile['read']>(join(__dirname, 'unit-file.thread.ts')),
    availableParallelism(),
    paths,
    (path, read) => {
      files.push({ name: nameOf(path), read });
      if (files.length % TOLD_EACH === 0 || files.length === paths.length)
        process.stderr.write(`${files.length}/${paths.length}\n`);
    },
    new AbortController().signal,
  );
  const { blocks, unranked } = rollUp(files, FIRST_CHOICE);
  const told = {
    ranked: blocks.flatMap(({ types, units }) =>
      units.map(({ file, unit: { name, code, entered, criteria }, index, rank }) => ({
        file,
        unit: name,
        unitCode: code,
        block: types.join(', '),
        index,
        rank,
        entered,
        criteria,
      })),
    ),
    notRanked: [
      ...unranked.map(({ file, reason }) => ({ file, ...reason })),
      ...absent!.map(path => ({ file: nameOf(path), code: 'file.notFound' })),
    ],
  };
  process.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
}

/** The file, or those of a folder and of the folders in it. */
function workbooksAt(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return names
    .filter(name => name.endsWith('.xlsx'))
    .sort()
    .map(name => join(path, name));
}

/** What a file is called in the answer: by its name, or by its path where others have the same name. */
function namesOf(paths: readonly string[]): (path: string) => string {
  const seen = new Map<string, number>();
  for (const path of paths) seen.set(basename(path), (seen.get(basename(path)) ?? 0) + 1);
  return path => (seen.get(basename(path)) === 1 ? basename(path) : path);
}

main(process.argv.slice(2)).catch((thrown: unknown) => fail(String(thrown)));
