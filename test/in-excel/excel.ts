/** `npm run excel`: the product in the Excel of this machine, or ready for Excel on the web. */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { openInExcel } from './open-in-excel';

const ROOT = join(__dirname, '../..');
const PORT = 3000;
/** Where Microsoft's tool keeps the certificate. */
const CERTIFICATE = join(homedir(), '.office-addin-dev-certs');

/** Runs a program to its end, before everybody's eyes. */
function run(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, ...env },
      // npx is a script there.
      shell: process.platform === 'win32' && program === 'npx',
    });
    child.on('error', reject);
    child.on('close', code =>
      code === 0 ? resolve() : reject(new Error(`${program} ${args.join(' ')} ended with ${code}`)),
    );
  });
}

function explain(error: NodeJS.ErrnoException): void {
  const text =
    error.code === 'EADDRINUSE'
      ? `Port ${PORT} is taken: another "npm run excel" may still run, or another program serves there. End it and try again.`
      : error.message;
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
}

void openInExcel({
  platform: process.platform,
  folder: join(ROOT, 'dist'),
  port: PORT,
  build: () =>
    run(process.execPath, [require.resolve('webpack-cli/bin/cli.js'), '--mode', 'production'], {
      SO_CCHC_URL: `https://localhost:${PORT}`,
    }),
  npx: (...args) => run('npx', ['--yes', ...args]),
  certificate: async () => ({
    key: await readFile(join(CERTIFICATE, 'localhost.key')),
    cert: await readFile(join(CERTIFICATE, 'localhost.crt')),
  }),
  say: line => void process.stdout.write(`${line}\n`),
  stopped: new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  }),
}).catch(explain);
