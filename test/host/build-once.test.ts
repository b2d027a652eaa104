import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BUILT, buildOnce, type Build } from './build-once';

const SOURCE = 'out/build-once';
const entry = join(__dirname, '../..', SOURCE, 'entry.js');
const built = join(BUILT, 'build-once');
const config = join(entry, '../webpack.config.cjs');
const build: Build = { name: 'build-once', inputs: [SOURCE], args: ['--config', config] };

const write = (text: string): Promise<void> => writeFile(entry, text);
const output = (): Promise<string> => readFile(join(built, 'main.js'), 'utf8');

beforeEach(async () => {
  await clear();
  await mkdir(join(entry, '..'), { recursive: true });
  await writeFile(config, `module.exports = { entry: ${JSON.stringify(entry)} };`);
});
afterAll(clear);

async function clear(): Promise<void> {
  for (const path of [join(entry, '..'), built, `${built}.from`, `${built}.lock`])
    await rm(path, { recursive: true, force: true });
}

test('what was built stays until a byte changes of what it is built from', async () => {
  await write('console.log("first")');
  await Promise.all([buildOnce(build), buildOnce(build)]);
  expect(await output()).toContain('first');
  const { mtimeMs } = await stat(join(built, 'main.js'));
  await buildOnce(build);
  expect((await stat(join(built, 'main.js'))).mtimeMs).toBe(mtimeMs);
  await write('console.log("second")');
  await buildOnce(build);
  expect(await output()).toContain('second');
});

test('a build that fails says why, and what was there before is not taken for it', async () => {
  await write('console.log("first")');
  await buildOnce(build);
  await write('console.log(');
  await expect(buildOnce(build)).rejects.toThrow(/build-once[^]*Unexpected/);
  await write('console.log("first")');
  await buildOnce(build);
  expect(await output()).toContain('first');
});

test('a lock that was left by a process that ended stands in nobody’s way', async () => {
  await write('console.log("first")');
  await mkdir(BUILT, { recursive: true });
  // No process has this number: Linux counts to 2 ** 22.
  await writeFile(`${built}.lock`, String(2 ** 30));
  await buildOnce(build);
  expect(existsSync(`${built}.lock`)).toBe(false);
});
