import fc from 'fast-check';
import { indexYear, lastIndexYear, withIndexYears } from '../../src/ledger/index-year';
import type { Cell } from '../../src/rules/cell';
import { setOfEveryKind } from '../catalogue/build-set';
import { anyEntry } from '../rules/any-entry';
import { anyLedger } from './any-ledger';

test.each<[Cell, number | undefined]>([
  [2024, 2024],
  [null, 2025],
  ['', 2025],
  ['2024', undefined],
  [' ', undefined],
  [true, undefined],
  [{ error: '#REF!' }, undefined],
])('%j is in 2026 the year %j', (year, expected) => {
  expect(indexYear({ year }, { year: 2026 })).toBe(expected);
});

test('a year that is written down means what it meant blank, and means it in any other year', () => {
  fc.assert(
    fc.property(anyLedger(setOfEveryKind(), anyEntry), ledger => {
      const { settings, remediations } = ledger;
      const dated = withIndexYears(ledger);
      expect(dated.remediations.map(row => indexYear(row, { year: 1999 }))).toEqual(
        remediations.map(row => indexYear(row, settings)),
      );
      expect(withIndexYears(dated)).toEqual(dated);
    }),
  );
});

test('nothing is written down while the year of the ledger is not understood', () => {
  fc.assert(
    fc.property(anyLedger(setOfEveryKind(), anyEntry), any => {
      const ledger = { ...any, settings: { ...any.settings, unread: { year: 'năm nay' } } };
      expect(withIndexYears(ledger)).toBe(ledger);
    }),
  );
  expect(lastIndexYear({ year: 2026 })).toBe(2025);
});
