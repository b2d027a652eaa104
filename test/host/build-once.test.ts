import { spawn } from 'node:child_process';
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

test('who waits is told for which process', async () => {
  await write('console.log("first")');
  await mkdir(BUILT, { recursive: true });
  const lock = `${built}.lock`;
  const holder = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const said = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    await writeFile(lock, `${holder.pid} npm start`);
    const building = buildOnce(build);
    while (said.mock.calls.length === 0) await new Promise(resolve => setTimeout(resolve, 5));
    expect(said.mock.calls).toEqual([
      [
        `Waiting for process ${holder.pid} (npm start), which is building "build-once". If it is something else, delete ${lock}\n`,
      ],
    ]);
    expect(existsSync(join(built, 'main.js'))).toBe(false);
    holder.kill();
    await building;
    expect(await output()).toContain('first');
  } finally {
    holder.kill();
    said.mockRestore();
  }
});

test('a lock names the process that holds it, and how that was started', async () => {
  await write('console.log("first")');
  const building = buildOnce(build);
  const lock = `${built}.lock`;
  while (!existsSync(lock)) await new Promise(resolve => setTimeout(resolve, 1));
  const [holder, ...command] = (await readFile(lock, 'utf8')).split(' ');
  expect([holder, command.length > 0]).toEqual([String(process.pid), true]);
  await building;
});
