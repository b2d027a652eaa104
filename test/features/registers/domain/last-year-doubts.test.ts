import { lastYearDoubts } from '../../../../src/features/registers/domain/last-year-doubts';
import { demoLedger } from '../../../sample/sample-plan';

const now = { ...demoLedger({ blank: true }).settings, year: 2026, sample: false };
const last = { ...now, year: 2025 };

test('the workbook of the year before, of the same unit, raises no doubt', () => {
  expect(lastYearDoubts(last, now)).toEqual([]);
  // The name may have changed, and a code that nobody entered says nothing.
  expect(lastYearDoubts({ ...last, unitName: 'thị trấn Cẩm Giang' }, now)).toEqual([]);
  expect(lastYearDoubts({ ...last, unitCode: '' }, now)).toEqual([]);
  expect(lastYearDoubts(last, { ...now, unitCode: '' })).toEqual([]);
});

test('another unit, another year and made-up figures are each told', () => {
  const other = { ...last, unitCode: '10889', unitName: 'xã Lương Điền', year: 2024, sample: true };
  expect(lastYearDoubts(other, now)).toEqual([
    { code: 'lastYear.otherUnit', unit: 'xã Lương Điền' },
    { code: 'lastYear.otherYear', year: 2024, expected: 2025 },
    { code: 'lastYear.sample' },
  ]);
  expect(lastYearDoubts({ ...last, unitCode: '10889', unitName: '' }, now)).toEqual([
    { code: 'lastYear.otherUnit', unit: '10889' },
  ]);
  // Whoever tries things out in a made-up workbook knows.
  expect(lastYearDoubts({ ...last, sample: true }, { ...now, sample: true })).toEqual([]);
});
