import fc from 'fast-check';
import { readTable } from '../../../src/features/sets/domain/read-table';
import { readRule } from '../../../src/wording/read-rule';
import { anyLayout, rowsOf } from './made-layout';
import { anySet } from './made-set';
import { expected, FORMATS, told } from './rendered';

describe.each(Object.entries(FORMATS))('from %s', (_, grids) => {
  test('what is read of a table is what was printed in it, however it is set', () => {
    fc.assert(
      fc.property(anySet, anyLayout, (set, layout) => {
        const reading = readTable(grids(rowsOf(set, layout)), {}, readRule);
        expect(told(reading)).toEqual(expected(set, layout));
      }),
      { numRuns: 30 },
    );
  });
});
