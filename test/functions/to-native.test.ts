import type { FunctionId } from '../../src/rules/custom-function';
import { DEFINITIONS, nativeFormula } from '../../src/functions/registry';
import { toNative } from '../../src/functions/to-native';

const here = { sheets: ['Tổng hợp', "Sổ 'A'", 'Sheet1'], names: ['CCHC_Nam'] };

test.each(Object.keys(DEFINITIONS) as FunctionId[])('%s becomes its native formula', id => {
  const args = ['A1', 'B1', 'C1'].slice(0, DEFINITIONS[id].parameters.length);
  const expected = `(${nativeFormula(id, args)})`;
  expect(toNative(`CCHC.${id}(${args.join(',')})`, here)).toBe(expected);
  // As a file holds it, in any case, with spaces.
  expect(toNative(`_xldudf_cchc_${id.toLowerCase()}( ${args.join(' , ')} )`, here)).toBe(expected);
});

test.each([
  ['inside other functions', 'SUM(CCHC.TYLE(A1,B1),1)', `SUM((${nativeFormula('TYLE', ['A1', 'B1'])}),1)`],
  [
    'inside each other',
    'CCHC.DIEMXHH(CCHC.TYLE(A1,B1),35)',
    `(${nativeFormula('DIEMXHH', [`(${nativeFormula('TYLE', ['A1', 'B1'])})`, '35'])})`,
  ],
  [
    'an argument left out',
    'CCHC.DIEMTYLE(A1,B1,2,,0.9)',
    `(${nativeFormula('DIEMTYLE', ['A1', 'B1', '2', undefined, '0.9'])})`,
  ],
])('custom functions %s', (_, formula, expected) => {
  expect(toNative(formula, here)).toBe(expected);
});

test.each([
  'IF(A1>=$B$2,"CCHC.TYLE(","x""y")',
  "SUM('Tổng hợp'!E7:E14)*2",
  "'Sổ ''A'''!A1",
  'Sheet1!A1+Sheet1!$C$3',
  'SUM(A:A)+SUM($B:$B)',
  'CCHC_Nam-1',
  'VLOOKUP(A1,{"a",1;"b",2},2,FALSE)',
  '-1.5E+3%',
  '(A1+B1)/2',
])('what works anywhere stays as it is: %s', formula => {
  expect(toNative(formula, here)).toBe(formula);
});

test.each([
  ['a function that Excel 2010 does not know', 'XLOOKUP(A1,B:B,C:C)'],
  ['another function of an add-in', 'CCHC.KHAC(A1)'],
  ['a property that every object has', 'CCHC.CONSTRUCTOR(A1)'],
  ['another workbook', "'[Sổ khác.xlsx]Trang1'!A1"],
  ['another workbook, without quotes', '[1]Trang1!A1'],
  ['a sheet that does not go along', "'Lịch sử'!A1"],
  ['a sheet without quotes', 'Nhap!A1'],
  ['a name that nobody there knows', 'TyLeCuaToi*2'],
  ['a table', 'SUM(Bang1[Diem])'],
  ['an error', '#REF!+1'],
  ['a range that spills', 'SUM(A1#)'],
  ['a function that sends', 'DDE("cmd","/c calc","A0")'],
  ['a broken formula', 'SUM(A1'],
  ['one with too much', 'SUM(A1))'],
])('%s cannot go along', (_, formula) => {
  expect(toNative(formula, here)).toBeUndefined();
});
