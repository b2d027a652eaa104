import fc from 'fast-check';
import { breaches, given } from './merge-law';

test('an untouched merge writes nothing but what was typed into that very cell, and loses nothing', () => {
  fc.assert(
    fc.property(given, each => {
      expect(breaches(each)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
