import { isSameFormula } from '../../src/workbook/same-formula';

const LIVE = '=IFERROR(CCHC.DIEMTYLE(F5,G5,2,"a  b"),\'Cấu hình\'!$B$7)';

test.each([
  ['letter case', '=sum(f5:f8)', '=SUM(F5:F8)'],
  ['spaces', '=SUM( F5:F8 ) + 1', '=SUM(F5:F8)+1'],
  ['the sign of one value', '=@CCHC.TYLE(F5,G5)', '=CCHC.TYLE(F5,G5)'],
  ['a function that was lost', LIVE.replace('CCHC.', '_xldudf_CCHC_'), LIVE],
  ['the same in capitals', LIVE.replace('CCHC.', '_XLDUDF_CCHC_'), LIVE],
  ['a function that is newer than the format', '=_xlfn.IFNA(F5,0)', '=IFNA(F5,0)'],
  ['a function of worksheets alone', '=_xlfn._xlws.SORT(F5:F8)', '=SORT(F5:F8)'],
  ['quotes around the name of a sheet', "='Sheet1'!A1", '=Sheet1!A1'],
  ['letters and their marks apart', LIVE.normalize('NFD'), LIVE],
])('%s makes no other formula', (_what, one, other) => {
  expect(isSameFormula(one, other)).toBe(true);
  expect(isSameFormula(other, one)).toBe(true);
});

test.each([
  ['letter case in a text', '="Đạt"', '="đạt"'],
  ['spaces in a text', LIVE, LIVE.replace('a  b', 'a b')],
  ['another cell', '=SUM(F5:F8)', '=SUM(F5:F9)'],
  ['another sheet', "='Cấu hình'!B7", "='Cấu hình 2'!B7"],
  ['another function', '=CCHC.TYLE(F5,G5)', '=CCHC.DATDU(F5,G5)'],
])('%s makes another formula', (_what, one, other) => {
  expect(isSameFormula(one, other)).toBe(false);
});
