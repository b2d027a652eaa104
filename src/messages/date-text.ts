import { calendarDay } from '../rules/serial-date';

/** A day as the cells of the workbook show it, in both languages. `dateText(46053)` is "31/01/2026". */
export function dateText(serial: number): string {
  const { year, month, day } = calendarDay(serial);
  return [day, month, year].map(part => String(part).padStart(2, '0')).join('/');
}
