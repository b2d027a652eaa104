import type { Cell } from '../../../src/rules/cell';
import { labelOf } from '../../../src/workbook/find/label';
import { cellAmong, certainPlace, MISSING, placesOf, soughtAmong } from '../../../src/workbook/find/sought';

test('none, one and several', () => {
  expect(soughtAmong([])).toBe(MISSING);
  expect(soughtAmong([4])).toEqual({ state: 'found', at: 4 });
  expect(soughtAmong([4, 6])).toEqual({ state: 'doubtful', why: 'twice', among: [4, 6] });
  expect([[], [4], [4, 6]].map(places => placesOf(soughtAmong(places)))).toEqual([[], [4], [4, 6]]);
  expect([[], [4], [4, 6]].map(places => certainPlace(soughtAmong(places)))).toEqual([
    undefined,
    4,
    undefined,
  ]);
});

test.each<[string, Cell[], boolean, Cell]>([
  ['no cell', [], true, { unread: 'missing' }],
  ['one that is blank', [null], true, null],
  ['several that hold the same', [5, '5', 5], true, 5],
  ['several that do not', [5, 6], true, { unread: 'doubtful', seen: [5, 6] }],
  ['one that is not certain', [5], false, { unread: 'doubtful', seen: [5] }],
  [
    'one without a result among several',
    [{ unread: 'noResult' }, 5],
    true,
    { unread: 'doubtful', seen: [5] },
  ],
])('%s', (_, cells, isCertain, expected) => {
  expect(cellAmong(cells, isCertain)).toEqual(expected);
});

test.each<[Cell | undefined, string]>([
  [' Ghi  chú\u00a0', 'ghi chú'],
  ['Ghi\nchú', 'ghi chú'],
  ['Hòa'.normalize('NFD'), 'hòa'.normalize('NFC')],
  [5, ''],
  [undefined, ''],
])('%p is compared as %p', (cell, label) => {
  expect(labelOf(cell)).toBe(label);
});
