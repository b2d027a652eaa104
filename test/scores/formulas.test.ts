import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formulasText } from './formulas';

/**
 * Workbooks that are out there hold these texts, and a formula with another is taken for one that somebody changed. So
 * a change is made on purpose: `npx tsx test/scores/formulas.ts > test/scores/fixtures/formulas.txt`.
 */
test('formulas are the ones that workbooks hold', () => {
  const standing = readFileSync(join(__dirname, 'fixtures/formulas.txt'), 'utf8');
  expect(formulasText().split('\n')).toEqual(standing.split('\n'));
});
