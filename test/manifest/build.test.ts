import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

test('functions.js answers for exactly the functions that both languages describe', () => {
  const client = { Error, ErrorCode: {} } as unknown as typeof CustomFunctions;
  const { implementations, metadata } = loadFunctions(join(DIST, 'functions.js'), client);
  const english = JSON.parse(read('functions.en.json')) as { functions: { id: string }[] };
  const ids = metadata.map(({ id }) => id);
  expect(ids).toHaveLength(17);
  expect([...implementations.keys()].sort()).toEqual([...ids].sort());
  expect(english.functions.map(({ id }) => id)).toEqual(ids);
});
