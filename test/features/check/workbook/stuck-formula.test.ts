import { enteredAnew } from '../../../../src/features/check/workbook/stuck-formula';

const name = { error: '#NAME?' };

test.each([
  ['=CCHC.TYLE(A1,B1)', name, '=CCHC.TYLE(A1,B1)'],
  ['=1+cchc.tyle(A1,B1)', { error: '#BUSY!' }, '=1+cchc.tyle(A1,B1)'],
  ['=@CCHC.TYLE(A1,B1)', name, '=@CCHC.TYLE(A1,B1)'],
  ['=_xldudf_CCHC_TYLE(A1,B1)', name, '=CCHC.TYLE(A1,B1)'],
  ['=IFERROR(_xldudf_CCHC_TYLE(A1,B1),A1/B1)', 0.5, '=IFERROR(CCHC.TYLE(A1,B1),A1/B1)'],
])('%s that shows %j is entered anew', (formula, value, anew) => {
  expect(enteredAnew(formula, value)).toBe(anew);
});

test.each([
  ['=CCHC.TYLE(A1,B1)', 0.5],
  // The function answers: what it says is for people.
  ['=CCHC.TYLE(A1,B1)', { error: '#VALUE!' }],
  ['=KHAC.TYLE(A1,B1)', name],
  ['=XCCHC.TYLE(A1,B1)', name],
  ['=TONG(A1:B1)', name],
  ['="_xldudf_CCHC_TYLE("&A1', 0.5],
  ['="_xldudf_CCHC_TYLE("&A1', name],
  ['CCHC.TYLE(A1,B1)', 'CCHC.TYLE(A1,B1)'],
  [name, name],
  [null, null],
])('%j that shows %j is left alone', (formula, value) => {
  expect(enteredAnew(formula, value)).toBeUndefined();
});
