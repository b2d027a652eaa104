import { holdsFormula, standingFormula } from '../../../../src/features/check/workbook/standing-formula';
import { ALL_REGISTERS } from '../../../../src/ledger/registers';
import { SHEET_NAME } from '../../../../src/messages/sheet-names';
import { REGISTER_HEADER_ROW } from '../../../../src/workbook/places';

const FIRST = REGISTER_HEADER_ROW + 1;

test.each(ALL_REGISTERS)('a whole column of %s is the same wherever it ends', register => {
  const counted = (from: number, to: number): string =>
    `=COUNTIF('${SHEET_NAME[register]}'!$B$${from}:$B$${to},"x")+C7`;
  expect(holdsFormula(counted(FIRST, 480), counted(FIRST, 500))).toBe(true);
  expect(holdsFormula(counted(FIRST + 1, 500), counted(FIRST, 500))).toBe(false);
});

test('what is no formula holds none', () => {
  for (const held of ['SUM(A1)', 7, true, '']) expect(holdsFormula(held, '=SUM(A1)')).toBe(false);
  expect(holdsFormula('= sum(A1)', '=SUM(A1)')).toBe(true);
});

test.each([
  ['another sheet', `SUM('Cấu hình'!$B$${FIRST}:$B$480)`, `SUM('Cấu hình'!$B$${FIRST}:$B$500)`],
  ['a column of the same sheet', `SUM($B$${FIRST}:$B$480)`, `SUM($B$${FIRST}:$B$500)`],
  ['single cells', `'Minh chứng'!$B$${FIRST}+A480`, `'Minh chứng'!$B$${FIRST}+A500`],
  ['what stands behind a column', `'Minh chứng'!$B$${FIRST}:$B$9*F480`, `'Minh chứng'!$B$${FIRST}:$B$9*F500`],
])('rows of %s tell formulas apart', (_, one, other) => {
  expect(holdsFormula(`=${one}`, `=${other}`)).toBe(false);
});

test('a formula follows its rows, and is unsafe where others came between them', () => {
  const rows = (...now: readonly (readonly [number, number])[]) => new Map([['Trang', new Map(now)]]);
  expect(standingFormula('F7/G7', 'Trang', rows([7, 9]))).toEqual({ formula: 'F9/G9', safe: true });
  expect(standingFormula('F7', 'Trang', rows([8, 8]))).toBeUndefined();
  expect(standingFormula("'Khác'!F7", 'Trang', rows([7, 9]))).toEqual({ formula: "'Khác'!F7", safe: true });
  const summed = (...now: readonly (readonly [number, number])[]) =>
    standingFormula('SUM(F7:F8)', 'Trang', rows(...now));
  expect(summed([7, 7], [8, 8], [9, 9])).toEqual({ formula: 'SUM(F7:F8)', safe: true });
  expect(summed([7, 8], [8, 9], [9, 10])).toEqual({ formula: 'SUM(F8:F9)', safe: true });
  expect(summed([7, 9], [8, 7], [9, 8])).toEqual({ formula: 'SUM(F7:F9)', safe: false });
});
