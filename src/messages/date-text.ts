import { calendarDay } from '../rules/serial-date';
import { dayOfYear } from './numbers-vi';

/** A day as the cells of the workbook show it, in both languages. `dateText(46053)` is "31/01/2026". */
export function dateText(serial: number): string {
  const { year, month, day } = calendarDay(serial);
  return [day, month, year].map(part => String(part).padStart(2, '0')).join('/');
}

/** A day as official papers write it. `officialDate(46053)` is "31/01/2026", 14 June is "14/6/2026". */
export function officialDate(serial: number): string {
  const { year, month, day } = calendarDay(serial);
  return `${dayOfYear(day, month)}/${year}`;
}
