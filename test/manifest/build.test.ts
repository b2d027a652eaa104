import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FUNCTION_IDS } from '../../src/rules/custom-function';
import { buildProduct, DIST, PLACE } from '../host/build-product';
import { loadFunctions } from '../host/functions/load-functions';
import { HOSTED_FILES } from './hosted-files';

const ROOT = join(__dirname, '../..');

beforeAll(buildProduct);

const read = (file: string): string => readFileSync(join(DIST, file), 'utf8');

test('the build holds every file that the manifest may name', () => {
  expect([...HOSTED_FILES].filter(file => !existsSync(join(DIST, file)))).toEqual([]);
});

test('the manifest of a release names the place of the release and no other', () => {
  const manifest = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
  expect(read('manifest.xml')).toBe(manifest.replaceAll('https://localhost:3000', PLACE));
  expect(read('manifest.xml')).not.toContain('localhost');
});

test('a build that nobody told its place says that it is for development only', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'so-cchc-'));
  const env = { ...process.env };
  delete env['SO_CCHC_URL'];
  // What it says and its manifest are the same with the smallest of programs.
  const program = ['--config-name', 'pane', '--entry-reset', '--entry', './src/app/watch-start.ts'];
  const cli = require.resolve('webpack-cli/bin/cli.js');
  const args = [cli, '--mode', 'none', ...program, '--output-path', folder];
  const said = await new Promise<string>((resolve, reject) => {
    execFile(process.execPath, args, { cwd: ROOT, env, maxBuffer: 2 ** 26 }, (error, stdout) =>
      error ? reject(new Error(stdout, { cause: error })) : resolve(stdout),
    );
  });
  expect(said).toContain('SO_CCHC_URL is not set: this build is for development only');
  expect(readFileSync(join(folder, 'manifest.xml'), 'utf8')).toContain(
    'https://localhost:3000/taskpane.html',
  );
  rmSync(folder, { recursive: true });
});

test('the program of the pane changes its name with what it holds, and the page names it', () => {
  const [, program] =
    /<script defer src=(parts\/taskpane\.[0-9a-f]{8}\.js)>/.exec(read('taskpane.html')) ?? [];
  expect(program).toBeDefined();
  expect(existsSync(join(DIST, program!))).toBe(true);
  expect((JSON.parse(read('release.json')) as { parts: string[] }).parts).toContain(program);
});

test('functions.js answers for exactly the functions that both languages describe', () => {
  const client = { Error, ErrorCode: {} } as unknown as typeof CustomFunctions;
  const { implementations, metadata } = loadFunctions(join(DIST, 'functions.js'), client);
  const english = JSON.parse(read('functions.en.json')) as { functions: { id: string }[] };
  const ids = metadata.map(({ id }) => id);
  expect(ids).toEqual([...FUNCTION_IDS]);
  expect([...implementations.keys()].sort()).toEqual([...ids].sort());
  expect(english.functions.map(({ id }) => id)).toEqual(ids);
});
