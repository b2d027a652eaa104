import { fittingFormat, showsDate } from '../../src/workbook/number-format';
import type { StyleName } from '../../src/workbook/styles';

test.each<[StyleName, string, string]>([
  ['entryNumber', 'General', 'General'],
  ['entryNumber', '#,##0', '#,##0'],
  ['entryNumber', '0.00', '0.00'],
  ['entryNumber', '_-* #,##0.00 "₫"_-;\\-* #,##0.00 "₫"_-', '_-* #,##0.00 "₫"_-;\\-* #,##0.00 "₫"_-'],
  ['entryNumber', '#,##0 "hồ sơ/ngày"', '#,##0 "hồ sơ/ngày"'],
  ['entryNumber', '@', 'General'],
  ['entryNumber', '0%', 'General'],
  ['entryNumber', 'dd/mm/yyyy', 'General'],
  ['entryNumber', 'd-mmm', 'General'],
  ['entryPoints', '@', '0.00'],
  ['entryPoints', '0.0', '0.0'],
  ['entryDate', 'dd/mm/yyyy', 'dd/mm/yyyy'],
  ['entryDate', 'd/m/yyyy hh:mm', 'd/m/yyyy hh:mm'],
  ['entryDate', '[$-42A]dd mmmm yyyy', '[$-42A]dd mmmm yyyy'],
  ['entryDate', 'General', 'dd/mm/yyyy'],
  ['entryDate', '@', 'dd/mm/yyyy'],
  ['entryDate', 'h:mm', 'dd/mm/yyyy'],
  ['entryGeneral', 'General', 'General'],
])('a cell like %s of the format %s gets %s', (style, held, format) => {
  expect(fittingFormat(style, held)).toBe(format);
});

test.each([
  ['dd/mm/yyyy', true],
  ['mm', true],
  ['h:mm', false],
  ['General', false],
  ['"ngày" 0', false],
])('whether %s shows a date: %s', (code, shows) => {
  expect(showsDate(code)).toBe(shows);
});
