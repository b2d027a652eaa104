import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const CACHE = join(ROOT, 'node_modules/.cache/so-cchc');
/** What dist/ was built from. */
const STAMP = join(CACHE, 'built-from');
/** Stands while somebody builds: several test files may want the product at once. */
const LOCK = join(CACHE, 'building');
const INPUTS = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json'];
const POLL = 200;
/** A lock older than this was left by a process that ended. */
const STALE = 180_000;

/** Where the product is built to. */
export const DIST = join(ROOT, 'dist');

/** Builds dist/ for production with the product's own configuration, unless it stands there just so already. */
export async function buildProduct(): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  while (!(await locked())) await new Promise(resolve => setTimeout(resolve, POLL));
  try {
    const now = await fingerprint();
    const built = existsSync(DIST) && existsSync(STAMP) ? await readFile(STAMP, 'utf8') : '';
    if (built === now) return;
    await build();
    await writeFile(STAMP, now);
  } finally {
    await rm(LOCK, { recursive: true, force: true });
  }
}

/** `npm run build`, in a process of its own: jest's module loader cannot run it. */
function build(): Promise<void> {
  const webpack = require.resolve('webpack-cli/bin/cli.js');
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [webpack, '--mode', 'production'], { cwd: ROOT }, (error, stdout) => {
      if (error) reject(new Error(stdout, { cause: error }));
      else resolve();
    });
  });
}

async function locked(): Promise<boolean> {
  try {
    await mkdir(LOCK);
    return true;
  } catch (taken) {
    if ((taken as NodeJS.ErrnoException).code !== 'EEXIST') throw taken;
    const since = await stat(LOCK).then(
      ({ mtimeMs }) => mtimeMs,
      // Gone in the meantime: the next try may have it.
      () => Date.now(),
    );
    if (Date.now() - since > STALE) await rm(LOCK, { recursive: true, force: true });
    return false;
  }
}

/** Changes with every byte of what the product is built from. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256').update(process.env['SO_CCHC_URL'] ?? '');
  for (const input of INPUTS) {
    const files = (await stat(join(ROOT, input))).isDirectory()
      ? (await readdir(join(ROOT, input), { recursive: true, withFileTypes: true }))
          .filter(entry => entry.isFile())
          .map(entry => join(entry.parentPath, entry.name))
          .sort()
      : [join(ROOT, input)];
    for (const file of files) hash.update(file).update(await readFile(file));
  }
  return hash.digest('hex');
}
