import fc from 'fast-check';
import { breaches, given, type Given } from './merge-law';

/** What broke the law once. */
const KEPT: readonly Given[] = [
  // A day ended where the number of a report belongs.
  {
    ...{ copy: 0, edits: [], rows: ['reports'], since: [] },
    deeds: [{ kind: 'shiftRight', a: 1_048_559, b: 466_406, c: 0 }],
  },
  // What a formula counts was cut and pasted into an entry.
  {
    ...{ copy: 7, edits: [], rows: [], since: [] },
    deeds: [
      { kind: 'cutAndPaste', a: 108_082, b: 0, c: 216_366 },
      { kind: 'renameSheet', a: 0, b: 0, c: 0 },
    ],
  },
  // What stood in a row went to one that was added, and what was typed there came in its place.
  {
    ...{ copy: 0, edits: [], rows: ['remediation'], since: [] },
    deeds: [{ kind: 'sortOneColumn', a: 421_182, b: 59_892, c: 793_721 }],
  },
  // A short word between others that moved.
  {
    ...{ copy: 0, edits: [], rows: ['reports'], since: [] },
    deeds: [{ kind: 'sortOneColumn', a: 286_490, b: 0, c: 18_537 }],
  },
  // A count slid into the appraisal beside it when cells were joined.
  {
    ...{ copy: 0, edits: [], rows: ['tasks'], since: [] },
    deeds: [{ kind: 'mergeCells', a: 497_781, b: 892_990, c: 1_048_567 }],
  },
  // Days came back with the month first, one of them of a new row.
  {
    ...{ copy: 0, edits: [], rows: ['reports'], since: [] },
    deeds: [{ kind: 'monthsFirst', a: 68_855, b: 60_264, c: 691_275 }],
  },
  // So did the day of the configuration, which was typed there.
  {
    ...{ copy: 0, edits: [409_408, 926_465, 573_942, 492_101], rows: [], since: [] },
    deeds: [{ kind: 'monthsFirst', a: 488_755, b: 580_383, c: 316_154 }],
  },
];

test('an untouched merge writes nothing but what was typed into that very cell, and loses nothing', () => {
  fc.assert(
    fc.property(given, each => {
      expect(breaches(each)).toEqual([]);
    }),
    { numRuns: 500, examples: KEPT.map(each => [each]) },
  );
});
