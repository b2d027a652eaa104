import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BUILT, buildOnce } from '../host/build-once';

const NAME = 'release-parts';
const SOURCE = join('out', NAME);
const ROOT = join(__dirname, '../..');
const folder = join(ROOT, SOURCE);
const built = join(BUILT, NAME);

beforeEach(async () => {
  await clear();
  await mkdir(folder, { recursive: true });
  const plugin = JSON.stringify(join(ROOT, '.config/release-parts.cjs'));
  await writeFile(
    join(folder, 'webpack.config.cjs'),
    `const { ReleasePartsPlugin } = require(${plugin});
     const parts = new ReleasePartsPlugin('parts');
     module.exports = {
       entry: ${JSON.stringify(join(folder, 'entry.js'))},
       output: { filename: 'parts/[name].[contenthash].js', clean: { keep: file => parts.keeps(file) } },
       plugins: [parts],
     };`,
  );
});
afterAll(clear);

async function clear(): Promise<void> {
  for (const path of [folder, built, `${built}.from`, `${built}.lock`])
    await rm(path, { recursive: true, force: true });
}

/** Builds a release with this program; gives the programs whose parts lie in the folder now. */
async function release(program: string): Promise<string[]> {
  await writeFile(join(folder, 'entry.js'), `console.log("${program}")`);
  await rm(`${built}.from`, { force: true });
  await buildOnce({ name: NAME, inputs: [SOURCE], args: ['--config', join(folder, 'webpack.config.cjs')] });
  const parts = await readdir(join(built, 'parts'));
  const texts = await Promise.all(parts.map(part => readFile(join(built, 'parts', part), 'utf8')));
  return texts.map(text => /"(\w+)"/.exec(text)![1]!).sort();
}

test('the folder holds the parts of a release and of the one before it', async () => {
  expect(await release('first')).toEqual(['first']);
  expect(await release('second')).toEqual(['first', 'second']);
  // Built again, it is the same release.
  expect(await release('second')).toEqual(['first', 'second']);
  expect(await release('third')).toEqual(['second', 'third']);
  const { parts, before } = JSON.parse(await readFile(join(built, 'release.json'), 'utf8')) as Record<
    'parts' | 'before',
    string[]
  >;
  expect([parts.length, before.length]).toEqual([1, 1]);
  expect((await readdir(join(built, 'parts'))).map(name => `parts/${name}`).sort()).toEqual(
    [...parts, ...before].sort(),
  );
});

test('a release that takes parts of the one before it back keeps them as its own', async () => {
  await release('first');
  await release('second');
  expect(await release('first')).toEqual(['first', 'second']);
});
