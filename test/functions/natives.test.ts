import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nativesText } from './natives';

/**
 * Files that were sent hold these texts in place of custom functions; that they give the same is proved by the engines. So
 * a change is made on purpose: `npx tsx test/functions/natives.ts > test/functions/fixtures/natives.txt`.
 */
test('formulas in place of functions are the ones that files hold', () => {
  const standing = readFileSync(join(__dirname, 'fixtures/natives.txt'), 'utf8');
  expect(nativesText().split('\n')).toEqual(standing.split('\n'));
});
