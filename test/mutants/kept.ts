import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';

const { reachOf, readSources } = createRequire(__filename)('../../.config/test-projects.cjs') as {
  readonly reachOf: (file: string, sources: ReadonlyMap<string, string>) => { readonly files: Set<string> };
  readonly readSources: (root: string, folders: readonly string[]) => ReadonlyMap<string, string>;
};

/** What was found out of a test file in an earlier run, as long as nothing that it loads has changed. */
export interface Kept {
  of<T>(file: string, findOut: () => Promise<T>): Promise<T>;
  /** The sources and tests that a file loads, itself among them, from the root. */
  reach(file: string): ReadonlySet<string>;
}

/** Kept in the machine's folder for what may go. Data that tests read by themselves do not count as a change. */
export function keepsOf(root: string): Kept {
  const sources = readSources(root, ['src', 'test']);
  const folder = join(tmpdir(), 'so-cchc-mutants');
  mkdirSync(folder, { recursive: true });
  const reach = (file: string): Set<string> =>
    reachOf(relative(root, file).split(sep).join('/'), sources).files;
  const ours = [...sources.keys()].filter(path => path.startsWith('test/mutants/'));
  return {
    reach,
    async of<T>(file: string, findOut: () => Promise<T>) {
      const hash = createHash('sha256').update(root);
      for (const path of [...reach(file), ...ours].sort()) hash.update(`\0${path}\0${sources.get(path)}`);
      const place = join(folder, `${hash.digest('hex')}.json`);
      if (existsSync(place)) return JSON.parse(readFileSync(place, 'utf8')) as T;
      const found = await findOut();
      writeFileSync(place, JSON.stringify(found));
      return found;
    },
  };
}
