import { calendarDay, serialDate } from '../rules/serial-date';
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

/** A moment by the clock of this machine. `momentText(new Date(2026, 0, 31, 9, 5))` is "31/01/2026 09:05". */
export function momentText(at: Date): string {
  const day = dateText(serialDate(at.getFullYear(), at.getMonth() + 1, at.getDate()));
  return `${day} ${[at.getHours(), at.getMinutes()].map(part => String(part).padStart(2, '0')).join(':')}`;
}
