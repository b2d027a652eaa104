import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

const ROOT = join(__dirname, '../..');
/** Where everything that tests build is kept; git does not keep it. */
export const BUILT = join(ROOT, 'out/built');
const POLL = 200;
/** Milliseconds after which whoever waits is told again. */
const REMIND = 10_000;

/** How this process was started, as people know it. */
const COMMAND = process.argv.slice(1).map(part => part.replace(ROOT + sep, ''));

/** Something that is built by webpack in a process of its own: jest's module loader cannot run it. */
export interface Build {
  /** The folder in `BUILT`. */
  readonly name: string;
  /** Files and folders, from the root, that decide what comes out. */
  readonly inputs: readonly string[];
  /** What webpack is told beside the folder. */
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Builds into `BUILT/name` unless it was built from just these bytes already; whoever wants the same at the same time
 * waits, and is told for which process. Example: `await buildOnce({ name: 'product', inputs: ['src'], args: ['--mode', 'production'] })`.
 */
export async function buildOnce(build: Build): Promise<void> {
  await mkdir(BUILT, { recursive: true });
  const stamp = join(BUILT, `${build.name}.from`);
  const lock = join(BUILT, `${build.name}.lock`);
  await take(lock, build.name);
  try {
    const now = await fingerprint(build);
    if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === now) return;
    await rm(stamp, { force: true });
    await webpack(build);
    await writeFile(stamp, now);
  } finally {
    await rm(lock, { force: true });
  }
}

function webpack({ name, args, env }: Build): Promise<void> {
  const cli = require.resolve('webpack-cli/bin/cli.js');
  const all = [
    cli,
    '--mode',
    'production',
    '--output-path',
    join(BUILT, name),
    '--stats',
    'errors-only',
    ...args,
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, all, { cwd: ROOT, env: { ...process.env, ...env } });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', text => (said += String(text)));
    child.on('error', reject);
    child.on('close', code => (code === 0 ? resolve() : reject(new Error(`webpack for ${name}: ${said}`))));
  });
}

/** Resolves when the lock is ours. */
async function take(lock: string, name: string): Promise<void> {
  for (let waited = 0; !(await locked(lock)); waited += POLL) {
    if (waited % REMIND === 0) await tellHolder(lock, name);
    await new Promise(resolve => setTimeout(resolve, POLL));
  }
}

/** Says who is waited for; of a process that is none of ours, the file is in the way and may go. */
async function tellHolder(lock: string, name: string): Promise<void> {
  const [holder = '', ...command] = (await readFile(lock, 'utf8').catch(() => '')).split(' ');
  if (holder === '') return;
  process.stderr.write(
    `Waiting for process ${holder} (${command.join(' ')}), which is building "${name}". If it is something else, delete ${lock}\n`,
  );
}

/** Takes the lock, unless a process that still runs holds it. */
async function locked(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, [process.pid, ...COMMAND].join(' '), { flag: 'wx' });
    return true;
  } catch (taken) {
    if ((taken as NodeJS.ErrnoException).code !== 'EEXIST') throw taken;
    // Nothing stands in it for a moment, and it may be gone in the meantime: the next try will see.
    const holder = parseInt(await readFile(lock, 'utf8').catch(() => ''), 10);
    if (holder > 0 && !isRunning(holder)) await rm(lock, { force: true });
    return false;
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (refused) {
    return (refused as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Changes with every byte of what is built from, and with how. */
async function fingerprint({ inputs, args, env }: Build): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([args, env]));
  for (const input of inputs) {
    const path = join(ROOT, input);
    const files = (await stat(path)).isDirectory()
      ? (await readdir(path, { recursive: true, withFileTypes: true }))
          .filter(entry => entry.isFile())
          .map(entry => join(entry.parentPath, entry.name))
          .sort()
      : [path];
    for (const file of files) {
      const bytes = await readFile(file);
      hash.update(`${relative(ROOT, file)} ${bytes.length}\n`).update(bytes);
    }
  }
  return hash.digest('hex');
}
