import { calendarDay, serialDate } from '../rules/serial-date';

const ISO =
  /^(?:(\d{4})-(\d\d)-(\d\d))?(?:[T ]?(\d\d):(\d\d)(?::(\d\d(?:[.,]\d+)?))?)?(?:Z|[+-]\d\d(?::?\d\d)?)?$/;

/**
 * The serial number of a day, of a time or of both (ISO 8601, as cells of type "d" hold them); `undefined` for anything
 * else. The zone is passed over, as spreadsheet programs do: what counts is what the clock showed the writer.
 * Examples: `isoSerial('2026-01-31T18:00:00.000+07:00')` is 46053.75, `isoSerial('06:00:00')` is 0.25.
 */
export function isoSerial(text: string): number | undefined {
  const found = ISO.exec(text);
  if (!found || (found[1] === undefined && found[4] === undefined)) return undefined;
  const [year, month, day, hours, minutes, seconds] = found
    .slice(1)
    .map(part => Number((part ?? '0').replace(',', '.'))) as [number, number, number, number, number, number];
  const time = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  if (minutes > 59 || seconds >= 60 || time > 1) return undefined;
  if (found[1] === undefined) return time;
  const serial = serialDate(year, month, day);
  const real = calendarDay(serial);
  const isReal = real.year === year && real.month === month && real.day === day && serial >= 0;
  return isReal ? serial + time : undefined;
}
