/**
 * Changes one thing at a time in the sources and asks whether a test notices: `npm run mutants -- src/rules --sample 40`
 * judges 40 mutations of each folder, chosen by chance that is the same each time; `--seed 2` chooses others.
 * Of the tests, those run that need nothing but Node and that reach what was changed.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { changeOf, type Change } from './change';
import { parses, startCompiler, type Compiler } from './compiler';
import { coverageOf, type Coverage, type KnownTest } from './coverage';
import { isEquivalent, unusedEquivalents } from './equivalents';
import { isNoticed, testsOf } from './judge';
import { keepsOf } from './kept';
import { Modules } from './modules';
import { mutationsOf, type Mutation } from './mutations';

const { testsByProject } = createRequire(__filename)('../../.config/test-projects.cjs') as {
  readonly testsByProject: (root: string) => Record<'plain', readonly string[]>;
};
const ROOT = resolve(__dirname, '../..');
/** Where what the product knows stands; the pure floors of the features among it. */
const PURE =
  /^src\/(rules|catalogue|ledger|scores|wording|messages|workbook|features\/[^/]+\/(domain|messages|workbook))\//;

type Verdict = 'killed' | 'survived' | 'equivalent' | 'refused';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { sample: { type: 'string', default: 'Infinity' }, seed: { type: 'string', default: '' } },
  });
  const folders = byFolder(sources(positionals));
  if (folders.size === 0) throw new Error(`No sources under ${positionals.join(', ')}`);
  const changed = new Set([...folders.values()].flat());
  const started = Date.now();
  const modules = new Modules(join(ROOT, 'src'));
  const kept = keepsOf(ROOT);
  const tests = testsByProject(ROOT)
    .plain.map(test => join(ROOT, test))
    .filter(test => [...kept.reach(test)].some(path => changed.has(path)));
  const coverage = await coverageOf(
    modules,
    tests,
    kept,
    new Set([...changed].map(path => join(ROOT, path))),
  );
  say(`${coverage.tests.length} tests of ${tests.length} files known in ${seconds(started)}`);
  coverage.failing.forEach(failing => say(`not asked: ${failing}`));

  const compiler = startCompiler(ROOT);
  for (const [folder, files] of folders) {
    const begun = Date.now();
    const counted: Record<Verdict, number> = { killed: 0, survived: 0, equivalent: 0, refused: 0 };
    for (const { file, source, mutation } of shuffled(files, values.seed)) {
      if (counted.killed + counted.survived >= Number(values.sample)) break;
      const path = join(ROOT, file);
      const change = changeOf(source, mutation);
      const asked = testsOf(modules, coverage, path, mutation);
      const verdict = await judged(modules, coverage, compiler, path, change, asked);
      counted[verdict] += 1;
      if (verdict !== 'survived') continue;
      const unseen = asked.length === 0 ? ', which no test runs' : '';
      console.log(`${file}:${change.line}${unseen}\n  - ${change.before}\n  + ${change.after}`);
    }
    const { killed, survived, equivalent, refused } = counted;
    console.log(
      `${folder}: ${((100 * killed) / Math.max(1, killed + survived)).toFixed(1)} % of ${killed + survived} killed, ${survived} survived, ${equivalent} equivalent, ${refused} refused by the compiler, in ${seconds(begun)}`,
    );
  }
  if (positionals.length === 0 && values.sample === 'Infinity')
    unusedEquivalents().forEach(({ before }) =>
      console.log(`no longer there, though called equivalent: ${before}`),
    );
  say(`all in ${seconds(started)}`);
}

/** The compiler is asked last, since it is the slowest. */
async function judged(
  modules: Modules,
  coverage: Coverage,
  compiler: Compiler,
  path: string,
  change: Change,
  tests: readonly KnownTest[],
): Promise<Verdict> {
  if (isEquivalent(path, change)) return 'equivalent';
  if (!parses(change.source)) return 'refused';
  if (await isNoticed(modules, coverage, path, change.source, tests)) return 'killed';
  return compiler.refuses(path, change.source) ? 'refused' : 'survived';
}

const say = (text: string): void => void process.stderr.write(`${text}\n`);
const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** The sources under the folders, or all that are pure. */
function sources(folders: readonly string[]): string[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map(path => `src/${path.split(sep).join('/')}`)
    .filter(path => /\.tsx?$/.test(path))
    .filter(path =>
      folders.length === 0
        ? PURE.test(path)
        : folders.some(folder => `${path}/`.startsWith(`${folder.replace(/\/$/, '')}/`)),
    )
    .sort();
}

function byFolder(files: readonly string[]): Map<string, string[]> {
  const folders = new Map<string, string[]>();
  for (const file of files) {
    const folder = file.slice(0, file.lastIndexOf('/'));
    folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  return folders;
}

/** All mutations of the files in an order that is the same each time for the same seed, and stays when others come. */
function shuffled(
  files: readonly string[],
  seed: string,
): { file: string; source: string; mutation: Mutation }[] {
  return files
    .flatMap(file => {
      const source = readFileSync(join(ROOT, file), 'utf8');
      return mutationsOf(source).map(mutation => {
        const { before, after } = changeOf(source, mutation);
        const place = createHash('sha256')
          .update([seed, basename(file), before, after].join('\n'))
          .digest('hex');
        return { file, source, mutation, place };
      });
    })
    .sort((a, b) => (a.place < b.place ? -1 : 1));
}

void main();
