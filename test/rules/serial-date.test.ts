import { calendarDay, isYear, serialDate } from '../../src/rules/serial-date';

test.each([
  [1999, false],
  [2000, true],
  [2026, true],
  [2026.5, false],
  [2100, true],
  [2101, false],
  [NaN, false],
])('whether a workbook can be about %d: %p', (year, can) => {
  expect(isYear(year)).toBe(can);
});

test.each([
  [1900, 3, 1, 61],
  [2026, 1, 31, 46_053],
  [9999, 12, 31, 2_958_465],
])('%i-%i-%i is the day %i', (year, month, day, serial) => {
  expect(serialDate(year, month, day)).toBe(serial);
  expect(calendarDay(serial + 0.999)).toEqual({ year, month, day });
});
