/** Dates as Excel keeps them: whole days since 30 December 1899, good from 1 March 1900 on. */

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The serial number of a day. `serialDate(2026, 1, 31)` is 46053. Month counts from 1. */
export function serialDate(year: number, month: number, day: number): number {
  return Math.round((Date.UTC(year, month - 1, day) - EPOCH) / DAY);
}

/** The first and last day that count for a year: the reporting year opens on 15/12 of the year before (Công văn 581/BNV-CCHC). */
export function yearWindow(year: number): { readonly from: number; readonly to: number } {
  return { from: serialDate(year - 1, 12, 15), to: serialDate(year, 12, 31) };
}

/** The day of a serial number. `calendarDay(46053)` is `{ year: 2026, month: 1, day: 31 }`. */
export function calendarDay(serial: number): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const date = new Date(EPOCH + Math.floor(serial) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The years that a workbook can be about. */
export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2100;

/** Whether a number is such a year. `isYear(26)` is false. */
export function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
}
