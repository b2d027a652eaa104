import { calendarDay } from '../../../rules/serial-date';
import { folded } from '../../../ledger/search-text';
import { printedCode, type PrintedCode } from './printed-code';

/** Days as Excel counts them; below these stand ordinary numbers. */
const FIRST_DAY = 29_000;
const LAST_DAY = 60_000;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

interface DayShown {
  readonly day: number;
  readonly month: number;
  /** Of two figures; 0 where none is shown. */
  readonly year: number;
}

/**
 * Whether what stands as the number of a row is a day, as Excel makes one of "1.1" and "2.3.1".
 * Example: `isDay('46023')`, `isDay('01/01')` and `isDay('1-Jan')` are true.
 */
export function isDay(text: string): boolean {
  return dayOf(text) !== undefined;
}

/**
 * The number of which Excel made a day, put back where only one can be meant: the next after that of the row above.
 * `undefined` where none fits, or two. Example: after 1.1, `codeFromDay('01/02', before)` is 1.2.
 */
export function codeFromDay(text: string, before: PrintedCode | undefined): PrintedCode | undefined {
  const shown = dayOf(text);
  if (!shown) return undefined;
  const { day, month, year } = shown;
  const orders = [
    [day, month],
    [month, day],
  ];
  const meant = orders
    .flatMap(order => [order, ...(year > 0 ? [[...order, year]] : [])])
    .filter(parts => comesAfter(before, parts));
  const [code, ...others] = new Set(meant.map(parts => parts.join('.')));
  return code !== undefined && others.length === 0 ? printedCode(code) : undefined;
}

function dayOf(text: string): DayShown | undefined {
  const plain = folded(text).replace(/ 00:00(:00)?$/, '');
  const serial = /^\d{5}$/.test(plain) ? Number(plain) : 0;
  if (serial >= FIRST_DAY && serial <= LAST_DAY) {
    const { year, ...day } = calendarDay(serial);
    return { ...day, year: year % 100 };
  }
  const [, day, word, month, , year = '0'] =
    /^(\d{1,2})[-/ ](?:([a-z]{3})|(?:thg ?|thang )?(\d{1,2}))([-/ ](?:\d\d)?(\d\d))?$/.exec(plain) ?? [];
  if (day === undefined) return undefined;
  const shown = {
    day: Number(day),
    month: word === undefined ? Number(month) : MONTHS.indexOf(word) + 1,
    year: Number(year),
  };
  return shown.day >= 1 && shown.day <= 31 && shown.month >= 1 && shown.month <= 12 ? shown : undefined;
}

/** Whether a number comes next: the first below the one above, or the one after it or after what it stands below. */
function comesAfter(before: PrintedCode | undefined, parts: readonly number[]): boolean {
  const values = before?.segments.map(({ as }) => as.number ?? as.roman ?? 0) ?? [];
  const last = parts.length - 1;
  const begins = parts.slice(0, last).every((part, index) => part === values[index]);
  if (values.length === last) return begins && parts[last] === 1;
  if (values.length === 0) return parts.every(part => part === 1);
  return begins && values.length > last && parts[last] === values[last]! + 1;
}
