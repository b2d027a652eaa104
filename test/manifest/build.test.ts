import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadFunctions } from '../host/functions/load-functions';
import { HOSTED_FILES } from './hosted-files';

const ROOT = join(__dirname, '../..');
const PLACE = 'https://cchc.example.vn/so';

let directory: string;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'so-cchc-'));
  // In a process of its own, because the configuration loads TypeScript in a way that jest does not allow.
  const webpack = require.resolve('webpack/bin/webpack.js');
  execFileSync(
    process.execPath,
    [webpack, '--mode', 'production', '--stats', 'errors-only', '--output-path', directory],
    {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, SO_CCHC_URL: `${PLACE}/` },
    },
  );
});
afterAll(() => rmSync(directory, { recursive: true }));

const read = (file: string): string => readFileSync(join(directory, file), 'utf8');

test('the build holds every file that the manifest may name', () => {
  expect([...HOSTED_FILES].filter(file => !existsSync(join(directory, file)))).toEqual([]);
});

test('the manifest of a release names the place of the release and no other', () => {
  const manifest = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
  expect(read('manifest.xml')).toBe(manifest.replaceAll('https://localhost:3000', PLACE));
  expect(read('manifest.xml')).not.toContain('localhost');
});

test('functions.js answers for exactly the functions that both languages describe', () => {
  const client = { Error, ErrorCode: {} } as unknown as typeof CustomFunctions;
  const { implementations, metadata } = loadFunctions(join(directory, 'functions.js'), client);
  const english = JSON.parse(read('functions.en.json')) as { functions: { id: string }[] };
  const ids = metadata.map(({ id }) => id);
  expect(ids).toHaveLength(17);
  expect([...implementations.keys()].sort()).toEqual([...ids].sort());
  expect(english.functions.map(({ id }) => id)).toEqual(ids);
});
