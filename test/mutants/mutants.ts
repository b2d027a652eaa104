/**
 * Changes one thing at a time in the sources and asks whether a test notices: `npm run mutants -- src/rules --sample 0.2`.
 * Of the tests, those run that need nothing but Node and that reach what was changed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { changeOf, type Change } from './change';
import { parses, startCompiler, type Compiler } from './compiler';
import { coverageOf, type Coverage, type KnownTest } from './coverage';
import { isEquivalent, unusedEquivalents } from './equivalents';
import { isNoticed, testsOf } from './judge';
import { Modules } from './modules';
import { mutationsOf, type Mutation } from './mutations';

const { testsByProject } = createRequire(__filename)('../../.config/test-projects.cjs') as {
  readonly testsByProject: (root: string) => Record<'plain', readonly string[]>;
};
const ROOT = resolve(__dirname, '../..');
/** Where what the product knows stands; the pure floors of the features among it. */
const PURE = /^src\/(rules|catalogue|ledger|scores|features\/[^/]+\/(domain|messages|workbook))\//;

type Verdict = 'killed' | 'survived' | 'equivalent' | 'refused';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { sample: { type: 'string', default: '1' } },
  });
  const files = sources(positionals);
  const modules = new Modules(files.map(file => join(ROOT, file)));
  const started = Date.now();
  const coverage = await coverageOf(
    modules,
    testsByProject(ROOT).plain.map(test => join(ROOT, test)),
  );
  say(`${coverage.tests.length} tests ran once in ${seconds(started)}`);
  coverage.failing.forEach(failing => say(`not asked: ${failing}`));

  const compiler = startCompiler(ROOT);
  const score = new Map<string, Record<Verdict, number>>();
  for (const file of files) {
    const path = join(ROOT, file);
    const source = readFileSync(path, 'utf8');
    const folder = file.slice(0, file.lastIndexOf('/'));
    const counted = score.get(folder) ?? { killed: 0, survived: 0, equivalent: 0, refused: 0 };
    score.set(folder, counted);
    const chosen = mutationsOf(source).filter(each => share(source, each) < Number(values.sample));
    const begun = Date.now();
    for (const mutation of chosen) {
      const change = changeOf(source, mutation);
      const tests = testsOf(modules, coverage, path, mutation);
      const verdict = await judged(modules, coverage, compiler, path, change, tests);
      counted[verdict] += 1;
      if (verdict !== 'survived') continue;
      const unseen = tests.length === 0 ? ', which no test runs' : '';
      console.log(`${file}:${change.line}${unseen}\n  - ${change.before}\n  + ${change.after}`);
    }
    say(`${file}: ${chosen.length} in ${seconds(begun)}`);
  }
  for (const [folder, { killed, survived, equivalent, refused }] of score)
    console.log(
      `${folder}: ${((100 * killed) / Math.max(1, killed + survived)).toFixed(1)} % of ${killed + survived} killed, ${survived} survived, ${equivalent} equivalent, ${refused} refused by the compiler`,
    );
  if (positionals.length === 0 && values.sample === '1')
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
  if (isEquivalent(change)) return 'equivalent';
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

/** A number from 0 up to 1 that stays with a mutation, so that a sample is the same each time. */
function share(source: string, mutation: Mutation): number {
  const { before, after } = changeOf(source, mutation);
  let hash = 2166136261;
  for (const letter of `${before}\n${after}`) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619);
  return (hash >>> 0) / 2 ** 32;
}

void main();
