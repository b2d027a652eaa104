import { dateInText, dayText } from '../../src/rules/text-date';
import { numberInText, pointsInText } from '../../src/rules/text-number';

test.each([
  ['12', 12],
  ['12,5', 12.5],
  ['12.5', 12.5],
  ['0,125', 0.125],
  ['0.125', 0.125],
  ['1234,567', 1234.567],
  ['1.2345', 1.2345],
  ['1.234,5', 1234.5],
  ['1,234.5', 1234.5],
  ['1.234.567', 1_234_567],
  ['1,234,567', 1_234_567],
  ['1 234', 1234],
  ['12\u00a0345,75', 12_345.75],
  ['95%', 0.95],
  ['92,67 %', 0.9267],
  ['-3', -3],
  ['\u22123,5', -3.5],
  ['+4', 4],
  ['  7  ', 7],
  ['\uff11\uff12\uff0c\uff15', 12.5],
  ['\uff19\uff15\uff05', 0.95],
  ['007', 7],
])('the text "%s" is the number %d', (text, value) => {
  expect(numberInText(text)).toBe(value);
});

test.each(['1.234', '1,234', '12.345', '999,000', '-1.234', '1.234%'])(
  'the text "%s" can be read in two ways',
  text => {
    expect(numberInText(text)).toBe('ambiguous');
  },
);

test.each([
  '',
  ' ',
  'abc',
  '12a',
  '1e3',
  '0x10',
  'Infinity',
  '12,',
  ',5',
  '1.2.3',
  '1,2,3',
  '1.234.56',
  '12.34,5',
  '1.234,5,6',
  '1 23',
  '0.123.456',
  '--3',
  '5%%',
  '%',
  '31/01/2026',
  '1\u0660',
])('the text "%s" is no number', text => {
  expect(numberInText(text)).toBeUndefined();
});

test.each([
  ['1,125', 1.125],
  ['1.125', 1.125],
  ['- 1,125', -1.125],
  ['12,5', 12.5],
  ['80%', undefined],
  ['1.125 %', undefined],
  ['hai', undefined],
])('the text "%s" is %d points', (text, value) => {
  expect(pointsInText(text)).toBe(value);
});

test.each([
  ['31/01/2026', 46_053],
  ['31-01-2026', 46_053],
  ['31.1.2026', 46_053],
  ['2026-01-31', 46_053],
  [' 31/1/2026 ', 46_053],
  [' 2026-1-31 ', 46_053],
  ['01/03/1900', 61],
  ['31/01/2026 16:45:10', 46_053],
  ['29/02/2024', 45_351],
  ['31/12/9999', 2_958_465],
])('the text "%s" is the day %d', (text, serial) => {
  expect(dateInText(text)).toBe(serial);
});

test.each([
  '',
  '31/01',
  '31/01/26',
  '29/02/2026',
  '01/13/2026',
  '00/01/2026',
  '31/01-2026',
  '31/01/1899',
  '2026/01/31',
  'hôm nay',
  '31/01/2026 chiều',
])('the text "%s" is no day', text => {
  expect(dateInText(text)).toBeUndefined();
});

test('a day for a date field has four, two and two digits', () => {
  expect(dayText(46_053)).toBe('31/01/2026');
  expect(dayText(46_361)).toBe('05/12/2026');
  expect(dateInText(dayText(46_361))).toBe(46_361);
});
