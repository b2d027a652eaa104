import { readConfigureGlobal } from 'fast-check';
import { SEED } from './seed';

test('what is generated begins at the seed', () => {
  expect(readConfigureGlobal()).toEqual({ seed: SEED });
});
