import { calendarDay, serialDate } from '../rules/serial-date';
import { dayText } from '../rules/text-date';
import { dayOfYear } from './numbers-vi';

/** A day in a sentence, as the cells show it. `dateText(46053)` is "31/01/2026". */
export { dayText as dateText };

/** A day as official papers write it. `officialDate(46053)` is "31/01/2026", 14 June is "14/6/2026". */
export function officialDate(serial: number): string {
  const { year, month, day } = calendarDay(serial);
  return `${dayOfYear(day, month)}/${year}`;
}

/** A moment by the clock of this machine. `momentText(new Date(2026, 0, 31, 9, 5))` is "31/01/2026 09:05". */
export function momentText(at: Date): string {
  const day = dayText(serialDate(at.getFullYear(), at.getMonth() + 1, at.getDate()));
  return `${day} ${[at.getHours(), at.getMinutes()].map(part => String(part).padStart(2, '0')).join(':')}`;
}
