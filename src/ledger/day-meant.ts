import { FIRST_YEAR, LAST_YEAR, serialDate } from '../rules/serial-date';
import { dateInText } from '../rules/text-date';
import { plainText } from './plain-text';
import type { DayPurpose } from './purpose';
import { searchText } from './search-text';
import type { Meant, ValueDoubt } from './value-doubt';

/** Numbers outside of these were typed by mistake: a bare 15, read as a day of 1900. */
const FIRST_DAY = serialDate(FIRST_YEAR, 1, 1);
const LAST_DAY = serialDate(LAST_YEAR, 12, 31);

/** Parts of a day by which programs miss midnight: fractions of a second, or the minutes of an old local time. */
const NOISE = 2 / 86_400;
const SLIP = 600 / 86_400;

/** A time of day after a day, and one that is midnight. */
const TIME = /(?:[T,]| )+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)? ?(Z|AM|PM|SA|CH)?$/i;
const MIDNIGHT = /^(?:[T, ])+(?:00?(?::00){1,2}(?:[.,]0+)? ?(?:Z|AM|SA)?|12(?::00){1,2} ?(?:AM|SA))$/i;

/** What is meant by what came in a cell for a day. Days are serial numbers. */
export function dayMeant(purpose: DayPurpose, cell: string | number | boolean): Meant {
  const given = String(cell);
  if (typeof cell === 'number' && isDayNumber(cell)) return moment(purpose, cell);
  const text = plainText(given);
  const time = TIME.exec(text)?.[0] ?? '';
  const bare = text.slice(0, text.length - time.length);
  const sure = shownDay(bare);
  const swapped = purpose.monthsFirst ? monthFirst(bare) : undefined;
  if (swapped !== undefined && swapped !== sure)
    return { value: swapped, doubt: { code: 'value.readAsDay', given, means: swapped } };
  if (sure !== undefined)
    return judged(
      purpose,
      sure,
      time === '' || MIDNIGHT.test(time) ? undefined : { code: 'value.dayAndTime', means: sure },
    );
  // Of numbers only days without anything in between, such as 20260131, are guessed: 15.5 may be anything.
  const isGuessed = typeof cell === 'string' || Number.isInteger(cell);
  const means = isGuessed ? guessedDay(bare, purpose.year) : undefined;
  if (means === undefined) return { value: cell, doubt: { code: 'value.notDate', given } };
  return { value: means, doubt: { code: 'value.readAsDay', given, means } };
}

/** A day with the time by which it misses midnight. A moment shortly before midnight may be that of the next day. */
function moment(purpose: DayPurpose, at: number): Meant {
  const [day, next] = [Math.floor(at), Math.ceil(at)];
  if (next - at <= NOISE) return judged(purpose, next);
  if (at - day <= SLIP) return judged(purpose, day);
  const means = next - at <= SLIP ? next : day;
  return judged(purpose, means, { code: 'value.dayAndTime', means });
}

/** The day that a text shows in one of the ways in which Vietnamese writes it, or with the year first. */
function shownDay(text: string): number | undefined {
  const words = searchText(text);
  const dayFirst =
    /^(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7]) |chu nhat )?(?:ngay )?(\d{1,2}) (?:thang )?(\d{1,2}) (?:nam )?(\d{4})$/.exec(
      words,
    );
  if (dayFirst) return dateInText(dayFirst.slice(1).join('/'));
  const yearFirst = /^(\d{4}) (\d{1,2}) (\d{1,2})$/.exec(words);
  return yearFirst ? dateInText(yearFirst.slice(1).join('-')) : undefined;
}

/** A day without its century or year, with the month first, without anything in between, or as a serial number. */
function guessedDay(text: string, year: number): number | undefined {
  const digits = searchText(text)
    .replace(/ (?:thang|nam) /g, ' ')
    .replace(/^ngay /, '');
  const [first, second, third] = digits.split(' ');
  if (/^\d{1,2} \d{1,2}$/.test(digits)) return dateInText(`${first}/${second}/${year}`);
  if (/^\d{1,2} \d{1,2} \d{2}$/.test(digits)) return dateInText(`${first}/${second}/20${third}`);
  if (/^\d{1,2} \d{1,2} \d{4}$/.test(digits)) return monthFirst(digits);
  if (/^\d{5}$/.test(digits)) return isDayNumber(Number(digits)) ? Number(digits) : undefined;
  if (!/^\d{8}$/.test(digits)) return undefined;
  const ways = [
    dateInText(digits.replace(/(..)(..)(....)/, '$1/$2/$3')),
    dateInText(digits.replace(/(....)(..)(..)/, '$1-$2-$3')),
  ].filter(day => day !== undefined && isDayNumber(day));
  return ways.length === 1 ? ways[0] : undefined;
}

/** The day of a text in which the month comes first. */
function monthFirst(text: string): number | undefined {
  const [, month, day, year] = /^(\d{1,2}) (\d{1,2}) (\d{4})$/.exec(searchText(text)) ?? [];
  return month === undefined ? undefined : dateInText(`${day}/${month}/${year}`);
}

/** Whether a number is a day that people write about, with or without its time. `isDayNumber(46053)` is true. */
export const isDayNumber = (at: number): boolean => at >= FIRST_DAY && at < LAST_DAY + 1;

/** A day, and what is wrong with it where it stands. */
function judged({ from, to }: DayPurpose, value: number, read?: ValueDoubt): Meant {
  const isOutside = value < from || value > to;
  const doubt: ValueDoubt | undefined = isOutside
    ? { code: 'value.outsideYear', given: value, from, to }
    : read;
  return doubt ? { value, doubt } : { value };
}
