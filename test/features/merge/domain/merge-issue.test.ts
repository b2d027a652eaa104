import type { Ledger } from '../../../../src/ledger/ledger';
import { refusalOf } from '../../../../src/features/merge/domain/merge-issue';
import { demoLedger } from '../../../sample/sample-plan';

const ours = demoLedger({ blank: true });
const { settings, set } = ours;

test.each<[string, Partial<Ledger>, object | undefined]>([
  ['nothing', {}, undefined],
  ['the name of the unit alone', { settings: { ...settings, unitName: 'Xã Cẩm Giang' } }, undefined],
  [
    'the unit',
    { settings: { ...settings, unitCode: '10889' } },
    { code: 'merge.otherUnit', given: 'xã Cẩm Giang (10889)', expected: 'xã Cẩm Giang (10888)' },
  ],
  [
    'the year',
    { settings: { ...settings, year: 2025 } },
    { code: 'merge.otherYear', given: 2025, expected: 2026 },
  ],
  [
    'the set',
    { set: { ...set, id: 'khac', title: 'Bộ khác' } },
    {
      code: 'merge.otherSet',
      given: `Bộ khác (${set.version})`,
      expected: `${set.title} (${set.version})`,
    },
  ],
  [
    'the version of the set',
    { set: { ...set, version: '99' } },
    {
      code: 'merge.otherSet',
      given: `${set.title} (99)`,
      expected: `${set.title} (${set.version})`,
    },
  ],
  ['the workbook', { workbookId: 'v' }, { code: 'merge.otherWorkbook' }],
])('a copy that differs in %s', (_, change, expected) => {
  expect(refusalOf(ours, { copyId: 'ABCDEF', base: { ...ours, ...change } }, ['ABCDEF'])).toEqual(expected);
});

test('a copy that the workbook never sent', () => {
  expect(refusalOf(ours, { copyId: 'ABCDEF', base: ours }, ['GHIJKL'])).toEqual({
    code: 'merge.unknownCopy',
    copyId: 'ABCDEF',
  });
});
