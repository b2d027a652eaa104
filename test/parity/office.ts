import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { findProgram } from '../setup/find-program';
import { NotInstalled } from '../setup/not-installed';
import { inProfile, macro, writeProfile } from './office-profile';

/** The settings that matter and nothing of the user's: one profile for each test process, so that none meets another. */
const PROFILE = join(tmpdir(), `so-cchc-office-${process.pid}`);
/** Holds the process of the LibreOffice that is kept. */
const KEPT = join(PROFILE, 'kept');
/** LibreOffice writes it once it listens to further calls of `soffice`; before that a call would be a second start. */
const LISTENS = join(PROFILE, 'listens');

/** Waits until nobody holds its input: this test process has gone, however that came, and LibreOffice is to go, too. */
const END = 'cat; kill -9 "-$1"; rm -rf "$0"';

/** Milliseconds. Nothing here takes a tenth of it on a busy machine: whoever needs more hangs. */
const HANGS = 600_000;
const POLL = 20;

/** The program that `SOFFICE` names, or the one of the machine; the name alone where there is none. */
export const soffice = (): string => process.env['SOFFICE'] ?? findProgram('soffice') ?? 'soffice';

let last: Promise<unknown> = Promise.resolve();

/**
 * Has LibreOffice convert what its command line says and gives the bytes of the file that it makes. A LibreOffice is kept
 * running for each test process, because starting it costs more than a conversion; `soffice` hands further calls over
 * to it and does them itself where it has gone. When nothing was made, a fresh LibreOffice tries once more. Rejects
 * when LibreOffice is missing, hangs, or makes no such file.
 * Example: `office(['--convert-to', 'pdf', '--outdir', folder, join(folder, 'a.xlsx')], join(folder, 'a.pdf'))`.
 */
export function office(args: readonly string[], made: string): Promise<Uint8Array> {
  const result = last.then(() => attempt(args, made).catch(() => stop().then(() => attempt(args, made))));
  last = result.catch(() => undefined);
  return result;
}

async function attempt(args: readonly string[], made: string): Promise<Uint8Array> {
  if ((await kept()) === undefined) await start();
  const said = await run(soffice(), [...inProfile(PROFILE), ...args]);
  // LibreOffice ends with success even when it could not open the file.
  return readFile(made).catch(cause => {
    throw new Error(`LibreOffice made no ${extname(made)}: ${said}`, { cause });
  });
}

/** Resolves when LibreOffice listens, or has ended: then the call itself tells why. */
async function start(): Promise<void> {
  await rm(PROFILE, { recursive: true, force: true });
  await writeProfile(PROFILE);
  const stay = [...inProfile(PROFILE), macro('Stay', pathToFileURL(LISTENS).href)];
  const started = spawn(soffice(), stay, { detached: true, stdio: 'ignore' });
  let hasEnded = false;
  for (const event of ['exit', 'error']) started.on(event, () => (hasEnded = true));
  started.unref();
  if (started.pid === undefined) return;
  await writeFile(KEPT, String(started.pid));
  const ending = spawn('sh', ['-c', END, PROFILE, String(started.pid)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  ending.unref();
  (ending.stdin as Socket).unref();
  for (let waited = 0; !hasEnded && !existsSync(LISTENS) && waited < HANGS; waited += POLL) await pause(POLL);
}

/**
 * The process of the LibreOffice that is kept, if it runs. Test files of one process follow each other without knowing
 * of each other, so that the file of its profile is asked.
 */
export async function kept(): Promise<number | undefined> {
  try {
    const id = Number(await readFile(KEPT, 'utf8'));
    process.kill(id, 0);
    return id;
  } catch {
    return undefined;
  }
}

async function stop(): Promise<void> {
  const id = await kept();
  if (id !== undefined) process.kill(-id, 'SIGKILL');
  await rm(PROFILE, { recursive: true, force: true, maxRetries: 3 });
}

/** Runs work in a folder that is gone afterwards. */
export async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'so-cchc-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Runs a program to its end and gives everything it said. */
export function run(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { timeout: HANGS, maxBuffer: 2 ** 24 }, (error, stdout, stderr) => {
      if (!error) resolve(stdout + stderr);
      else if (error.killed) reject(new Error(`${program} did not end within ${HANGS / 1000} s`));
      else if (error.code === 'ENOENT') reject(notInstalled(program, error));
      else reject(new Error(`${program} failed: ${stderr || error.message}`, { cause: error }));
    });
  });
}

const notInstalled = (program: string, cause: Error): NotInstalled =>
  program === soffice()
    ? new NotInstalled('LibreOffice', ' where PATH or SOFFICE says', { cause })
    : new NotInstalled(program, '', { cause });
