/**
 * Looks for cases that no run has seen: all tests over generated cases, from a fresh seed each time.
 * `npm run explore -- 10` does it ten times, and stops at the first that fails.
 */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const GENERATES = /\bfc\.(assert|sample)\(|\bsamples\(|\bSEED\b/;
const tests = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter(name => /\.test\.tsx?$/.test(name))
  .map(name => join(__dirname, name))
  .filter(path => GENERATES.test(readFileSync(path, 'utf8')));

for (let times = Number(process.argv[2] ?? 1); times > 0; times--) {
  const seed = randomInt(2 ** 31);
  console.log(`\nSEED=${seed}`);
  const jest = [require.resolve('jest/bin/jest'), '--config', '.config/jest.config.cjs', '--runTestsByPath'];
  const { status } = spawnSync(process.execPath, [...jest, ...tests], {
    cwd: join(__dirname, '..'),
    env: { ...process.env, SEED: String(seed) },
    stdio: 'inherit',
  });
  if (status === 0) continue;
  console.log(`
"SEED=${seed} npm test -- FILE" repeats it. Once it is mended, keep the case:
  of a property, its counterexample among the "examples" of its fc.assert,
  of a parity test, what stands behind "to keep" in test/parity/kept-cases.ts.`);
  process.exitCode = 1;
  break;
}
