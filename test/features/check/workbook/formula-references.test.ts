import { joined } from '../../../../src/rules/formula-tokens';
import { uniformTokens } from '../../../../src/workbook/same-formula';
import {
  namedSheets,
  withRows,
  withSheets,
} from '../../../../src/features/check/workbook/formula-references';
import { callsCustom } from '../../../../src/features/check/workbook/stuck-formula';

const uniform = (formula: string): string => joined(uniformTokens(formula));

test.each([
  ['=sum( F5:F8 )', 'SUM(F5:F8)'],
  ['=@CCHC.TYLE(A1,B1)', 'CCHC.TYLE(A1,B1)'],
  ['_xldudf_cchc_TYLE(a1,b1)', 'CCHC.TYLE(A1,B1)'],
  ['_xlfn._xlws.SORT(A1)', 'SORT(A1)'],
  ["Tổng!A1+'tổng'!A1", "'TỔNG'!A1+'TỔNG'!A1"],
  ['IF(A1="Đạt  a",#REF!,{"x", 1})', 'IF(A1="Đạt  a",#REF!,{"x",1})'],
  ['"CCHC. _xldudf_CCHC_x@"', '"CCHC. _xldudf_CCHC_x@"'],
])('%s in its one form is %s', (formula, form) => {
  expect(uniform(formula)).toBe(form);
  expect(uniform(form)).toBe(form);
});

test('sheets are named by references alone', () => {
  expect(namedSheets("SUM('Cấu hình'!A1)+B2&\"'Khác'!A1\"")).toEqual(['Cấu hình']);
  expect(namedSheets("'Đã xóa'!#REF!+'Có tên'!ten")).toEqual([]);
});

test.each([
  ['=Tam!A1+B2', "='Cấu hình'!A1+B2"],
  ['=\'Tam\'!A1&"Tam!A1"', '=\'Cấu hình\'!A1&"Tam!A1"'],
  ['=Tam2!A1+Tam', '=Tam2!A1+Tam'],
])('%s has its sheet by its other name as %s', (formula, renamed) => {
  expect(withSheets(formula, new Map([['Tam', 'Cấu hình']]))).toBe(renamed);
});

test('an apostrophe in the name of a sheet is written twice, and read once', () => {
  const names = new Map([["Của 'tôi'", "1. D'Ran"]]);
  expect(withSheets("='Của ''tôi'''!A1", names)).toBe("='1. D''Ran'!A1");
  expect(namedSheets("'1. D''Ran'!A1")).toEqual(["1. D'Ran"]);
});

test('rows move with their sheets, and a row that is not known has no formula', () => {
  const moved = (sheet: string | undefined, { top, bottom }: { top: number; bottom: number }) =>
    sheet === 'Khác' ? { top, bottom } : top === 9 ? undefined : { top: top + 1, bottom: bottom + 1 };
  expect(withRows('SUM(F5:$F$8)+\'Khác\'!A5&"F5"+LOG10(F5)', moved)).toBe(
    'SUM(F6:$F$9)+\'Khác\'!A5&"F5"+LOG10(F6)',
  );
  expect(withRows('F5+F9', moved)).toBeUndefined();
});

test('a text that looks like one of our functions calls none', () => {
  expect(callsCustom('IFERROR(CCHC.TYLE(A1,B1),A1/B1)')).toBe(true);
  expect(callsCustom('"CCHC.TYLE(A1,B1)"')).toBe(false);
});
