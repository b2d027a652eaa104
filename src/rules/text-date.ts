import { calendarDay, serialDate } from './serial-date';

const TIME = '(?: \\d{1,2}:\\d{2}(?::\\d{2})?)?';
const DAY_FIRST = new RegExp(`^(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})${TIME}$`);
const YEAR_FIRST = new RegExp(`^(\\d{4})-(\\d{1,2})-(\\d{1,2})${TIME}$`);

/**
 * The serial number of a day that a text shows: day/month/year as Vietnamese writes it, or year-month-day. A time of
 * day is passed over. `undefined` for anything else and for days that no calendar has.
 * Example: `dateInText('31/01/2026')` is 46053.
 */
export function dateInText(text: string): number | undefined {
  const dayFirst = DAY_FIRST.exec(text.trim());
  if (dayFirst) return existing(Number(dayFirst[4]), Number(dayFirst[3]), Number(dayFirst[1]));
  const yearFirst = YEAR_FIRST.exec(text.trim());
  return yearFirst ? existing(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])) : undefined;
}

function existing(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? serialDate(year, month, day) : undefined;
}

/** A day as cells and fields show it in every language, which `dateInText` reads. `dayText(46053)` is "31/01/2026". */
export function dayText(serial: number): string {
  const { year, month, day } = calendarDay(serial);
  return [day, month, year].map(part => String(part).padStart(2, '0')).join('/');
}
