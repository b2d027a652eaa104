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
  // What was left of a row that was sorted in part, beside what was typed there.
  {
    ...{ copy: 8, edits: [880148, 711312], rows: ['remediation', 'reports'], since: [] },
    deeds: [
      { kind: 'pasteIntoNewSheet', a: 796295, b: 10542, c: 522420 },
      { kind: 'sortSomeColumns', a: 38062, b: 714494, c: 917990 },
      { kind: 'deleteColumn', a: 66766, b: 549751, c: 404681 },
    ],
  },
  // A row typed over whose number slid to the one above.
  {
    ...{ copy: 9, edits: [343197, 426698], rows: [], since: [] },
    deeds: [
      { kind: 'shiftDown', a: 21827, b: 500182, c: 472309 },
      { kind: 'shiftUp', a: 72313, b: 217392, c: 425191 },
      { kind: 'insertNumbering', a: 753963, b: 206479, c: 812892 },
    ],
  },
  // Headers of the configuration changed places over a name that was typed.
  {
    ...{ copy: 0, edits: [684_522], rows: ['tasks'], since: [] },
    deeds: [
      { kind: 'deleteRow', a: 457_207, b: 323_577, c: 43_788 },
      { kind: 'swapHeaders', a: 639_697, b: 877_563, c: 323_741 },
    ],
  },
  // Days that became texts, of which one would have been another day that was sent if the month came first.
  {
    ...{ copy: 0, edits: [398_433], rows: [], since: [] },
    deeds: [{ kind: 'retypeValues', a: 65_280, b: 0, c: 0 }],
  },
  // A small number gave its place to a large one, and took that of one which ended in the row of the sums.
  {
    ...{ copy: 6, edits: [], rows: [], since: [] },
    deeds: [{ kind: 'sortSomeColumns', a: 858_870, b: 0, c: 22_677 }],
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
