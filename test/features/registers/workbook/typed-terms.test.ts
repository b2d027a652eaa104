import {
  fieldsForAll,
  termsFrom,
  USUAL_TERMS,
} from '../../../../src/features/registers/workbook/typed-terms';
import { demoLedger } from '../../../sample/sample-plan';

const ledger = demoLedger({ blank: true });

test('a deadline and an owner are asked for, and neither is given at first', () => {
  expect(fieldsForAll(ledger).map(({ key, kind }) => [key, kind])).toEqual([
    ['due', 'date'],
    ['owner', 'choice'],
  ]);
  expect(termsFrom(USUAL_TERMS, 2025, ledger)).toEqual({ year: 2025, from: 0.1, owner: null, due: null });
});

test('what was typed is given to all', () => {
  const forAll = { due: '2026-11-30', owner: 'Chủ tịch UBND' };
  expect(termsFrom({ from: '0,25', forAll }, 2025, ledger)).toEqual({
    year: 2025,
    from: 0.25,
    owner: 'Chủ tịch UBND',
    due: 46356,
  });
});

test.each([
  ['0', 0],
  [' 1.5 ', 1.5],
  ['0,125', 0.125],
  ['', undefined],
  ['-1', undefined],
  ['ít', undefined],
  ['5%', undefined],
])('a least loss of "%s" is %s', (from, least) => {
  expect(termsFrom({ ...USUAL_TERMS, from }, 2025, ledger).from).toBe(least);
});
