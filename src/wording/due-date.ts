import type { DayOfYear } from '../rules/rule';

/** A day in a condition, as the last one that is still in time. */
export interface Due {
  readonly day: DayOfYear;
  /** Whether the text leaves no doubt of the day: not with a year of its own, nor with one that differs in leap years. */
  readonly plain: boolean;
}

const DAY = String.raw`(?:ngày\s*)?(?<day>\d{1,2})(?:\s*[/.-]\s*|\s+tháng\s+)(?<month>\d{1,2})(?<year>(?:\s*[/.-]\s*|\s+năm\s+)(?:\d{4}|20…|20\.\.))?(?!\s*%)(?![\d/])`;
const BEFORE = new RegExp(String.raw`(?<![\p{L}])trước\s+${DAY}`, 'iu');
const UNTIL = new RegExp(
  String.raw`(?<!\p{L})(?:trước (?:hoặc|và) (?:trong|vào)|(?:chậm|muộn) nhất(?: là)?(?: vào| đến)?(?: hết)?|không (?:quá|muộn hơn|chậm hơn)|đến hết|hết|đến|trong|hạn(?: cuối| chót)?(?: là)?|thời hạn(?: là)?)\s*:?\s*${DAY}`,
  'iu',
);
const MONTH =
  /(?<!\p{L})(?:trong|hết|cuối|chậm nhất(?: là)?(?: trong)?|ngay trong) tháng (?<month>\d{1,2}|một|giêng)(?![\d/])/iu;
const QUARTER =
  /(?<!\p{L})(?:trong|hết|cuối|chậm nhất(?: là)?(?: trong)?) quý (?<quarter>IV|I{1,3}|[1-4])(?![\p{L}\d])/iu;
/** Another year, or a day of every month or quarter, is no day of this one. */
const OTHER =
  /năm (?:trước|liền trước|sau|kế tiếp|liền kề)(?!\s+(?:ngày|tháng|\d))|kể từ|sau khi|tháng cuối|cuối (?:quý|kỳ)(?! )|hàng tháng|hằng tháng|hàng quý|hằng quý|từng quý|mỗi quý|mỗi tháng/iu;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The deadline that a condition states, within the year. "trước ngày 15/12" is 14/12, "trong tháng 1" is 31/01. */
export function dueIn(condition: string): Due | undefined {
  if (OTHER.test(condition)) return undefined;
  const before = BEFORE.exec(condition)?.groups;
  if (before) {
    const { month, day } = asDay(before);
    // The day before 1 January lies in the year before, that before 1 March differs in leap years.
    if (!exists({ month, day }) || (month === 1 && day === 1)) return undefined;
    return {
      day: day > 1 ? { month, day: day - 1 } : { month: month - 1, day: DAYS[month - 2]! },
      plain: before.year === undefined && !(month === 3 && day === 1) && only(condition),
    };
  }
  const until = UNTIL.exec(condition)?.groups;
  if (until)
    return exists(asDay(until))
      ? { day: asDay(until), plain: until.year === undefined && only(condition) }
      : undefined;
  const month = MONTH.exec(condition)?.groups?.month;
  const quarter = QUARTER.exec(condition)?.groups?.quarter;
  const last = month ? Number(/\d/u.test(month) ? month : 1) : quarter ? 3 * quarterOf(quarter) : 0;
  if (last < 1 || last > 12) return undefined;
  return { day: { month: last, day: DAYS[last - 1]! }, plain: last !== 2 && only(condition) };
}

/** The first and the last day of a span such as "từ ngày 01/02 đến ngày 15/02". */
export function spanIn(condition: string): readonly [from: DayOfYear, to: DayOfYear] | undefined {
  const day = (name: string): string => DAY.replace(/<(day|month|year)>/gu, `<$1${name}>`);
  const found = new RegExp(
    String.raw`(?:(?:từ|sau)\s+(?:sau\s+)?)?${day('A')}\s*(?:đến|-|tới)(?:\s+(?:hết|trước))?\s+${day('B')}`,
    'iu',
  ).exec(condition);
  if (!found || /trước/iu.test(found[0])) return undefined;
  const { dayA, monthA, dayB, monthB } = found.groups!;
  const from = { day: Number(dayA), month: Number(monthA) };
  const to = { day: Number(dayB), month: Number(monthB) };
  return exists(from) && exists(to) ? [from, to] : undefined;
}

/** Whether a condition sets a day or month of this year, read or not. */
export function asksForADay(condition: string): boolean {
  return (
    !OTHER.test(condition) &&
    /(?<![\d/])\d{1,2}\s*\/\s*(?:0?[1-9]|1[0-2])(?![\d/]|\s*(?:nội dung|tiêu chí|báo cáo|nhiệm vụ|chỉ tiêu))|(?<!\p{L})(?:trước|trong|hết|đến|sau|từ) (?:ngày|tháng|quý) (?:\d|I)/iu.test(
      condition,
    )
  );
}

/** Whether a condition names a day or month at all. */
export function namesADay(condition: string): boolean {
  return /\d{1,2}\s*[/.]\s*\d{1,2}(?!\s*%)|ngày \d|tháng \d|tháng một|quý (?:I|1|2|3|4)/iu.test(condition);
}

/** Days from one day to another in a year without 29 February. */
export function daysBetween(from: DayOfYear, to: DayOfYear): number {
  const at = ({ month, day }: DayOfYear): number => Date.UTC(2001, month - 1, day) / 86_400_000;
  return at(to) - at(from);
}

function asDay({ day, month }: { readonly [name: string]: string | undefined }): DayOfYear {
  return { month: Number(month), day: Number(day) };
}

function exists({ month, day }: DayOfYear): boolean {
  return day >= 1 && day <= (DAYS[month - 1] ?? 0);
}

function quarterOf(text: string): number {
  return /\d/u.test(text) ? Number(text) : ['I', 'II', 'III', 'IV'].indexOf(text.toUpperCase()) + 1;
}

/** One day alone: a second one would be another deadline. */
function only(condition: string): boolean {
  return (
    (condition.match(/\d{1,2}\s*[/.]\s*\d{1,2}|(?<!\p{L})tháng \d|(?<!\p{L})quý [IV1-4]/giu) ?? []).length <=
    1
  );
}
