import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * What a command of this folder says, as its user runs it: how it ends, its JSON where it prints any, and its messages.
 * Example: `runTool('rank.ts', ['so.xlsx']).status` is 0.
 */
export function runTool<Told = unknown>(script: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(__dirname, script), ...args],
    { encoding: 'utf8', cwd: join(__dirname, '../..') },
  );
  return { status, told: stdout === '' ? undefined : (JSON.parse(stdout) as Told), stderr };
}
