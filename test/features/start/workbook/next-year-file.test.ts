import { nextYear } from '../../../../src/features/start/domain/next-year';
import { scoreLedger } from '../../../../src/scores/scores';
import { nextYearFile } from '../../../../src/features/start/workbook/next-year-file';
import { standardWorkbook } from '../../../../src/workbook/sheets/standard-workbook';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

const ledger = demoLedger({ blank: false });
const withName = (unitName: string) =>
  nextYearFile({ ...ledger, settings: { ...ledger.settings, unitName } }, 'moi', SAMPLE_DAY).name;

test('the file holds the workbook of the next year with native formulas', () => {
  const { year, plan } = nextYearFile(ledger, 'moi', SAMPLE_DAY + 90);
  const next = nextYear(ledger, scoreLedger(ledger, SAMPLE_DAY), 'moi');
  expect(year).toBe(2027);
  expect(plan).toEqual(standardWorkbook(next, SAMPLE_DAY + 90, 'native'));
});

test.each([
  ['xã Cẩm Giang', 'So-CCHC-2027-Cam-Giang.xlsx'],
  ['phường Đông Đạo', 'So-CCHC-2027-Dong-Dao.xlsx'],
  ['xã ../..\\:*?', 'So-CCHC-2027.xlsx'],
  ['', 'So-CCHC-2027.xlsx'],
])('a unit with the name "%s" gets %s', (unitName, name) => {
  expect(withName(unitName)).toBe(name);
});
