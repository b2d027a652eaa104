import type { DeadlineRule } from '../rules/deadline';
import type { DayOfYear } from '../rules/rule';
import { daysBetween, dueIn, namesADay, spanIn } from './due-date';
import type { Found } from './found';
import type { Option } from './option';
import type { Statement } from './statement';

const WITHIN =
  /(?:chậm|trễ|muộn|quá(?: hạn)?)(?: hạn| so với quy định)?(?: (?:không quá|dưới|tối đa|đến|trong(?: vòng)?|(?:từ )?(?:0?1|một)(?: ngày)?\s*(?:-|đến)))\s*(\d{1,3})(?: \(\p{L}+\))? ngày/iu;
const BELOW = /(?:chậm|trễ|muộn|quá(?: hạn)?)(?: hạn)? dưới/iu;
const WORKING_DAYS = /ngày làm việc/iu;
const LATE =
  /(?<!\p{L})(?:chậm|trễ|muộn|quá|sau|không kịp thời|không đúng (?:hạn|thời hạn|thời gian)|từ (?:ngày|tháng))(?!\p{L})/iu;
const NOT_DONE =
  /(?<!\p{L})(?:không|chưa) (?:ban hành|có|nộp|gửi|báo cáo|thực hiện|xây dựng|tổ chức|trình|hoàn thành|triển khai)(?!\p{L})/iu;
const CONTENT = String.raw`đầy đủ|đảm bảo|bảo đảm|chất lượng|cụ thể|đủ|cập nhật|đúng (?:nội dung|quy định|số lượng|thể thức)`;
/** What else would have to be the case for all points. */
const BESIDES = new RegExp(
  String.raw`(?<!\p{L})(?:,\s*(?:được|có|đã)|${CONTENT}|gia hạn|nếu|nhưng|đồng thời|kèm|(?:hoặc|và) (?:được|có|đã|không|phải))(?!\p{L})`,
  'iu',
);
/** What else takes all points away. */
const INCOMPLETE = new RegExp(String.raw`(?<!\p{L})(?:${CONTENT})(?!\p{L})`, 'iu');

/** Full points by a day of the year, some for a few days more: "ban hành trước ngày 31/01: 4; chậm không quá 15 ngày: 2". */
export function readDeadline({ options, formulas, cases, taken, max }: Statement): Found | undefined {
  if (formulas.length > 0 || cases.length > 0 || taken.length > 0) return undefined;
  const [full, ...others] = [...options].sort((one, other) => other.worth.points - one.worth.points);
  if (!full || full.worth.points !== max) return undefined;
  const due = dueIn(full.condition);
  if (!due) return undefined;
  const late = others.filter(({ worth }) => worth.points > 0);
  const none = others.filter(({ worth }) => worth.points === 0);
  const [grace, ...more] = late;
  if (more.length > 0) return undefined;
  const days = grace ? graceOf(grace, due.day) : { days: 0, sure: true };
  if (!days) return undefined;
  const rule: DeadlineRule = {
    kind: 'deadline',
    due: due.day,
    latePoints: grace?.worth.points ?? 0,
    graceDays: days.days,
  };
  const sure =
    due.plain &&
    days.sure &&
    full.worth.plain &&
    (grace?.worth.plain ?? true) &&
    !BESIDES.test(full.condition) &&
    !none.some(({ condition }) => INCOMPLETE.test(condition)) &&
    others.every(
      ({ condition }) => LATE.test(condition) || NOT_DONE.test(condition) || /^còn lại/iu.test(condition),
    ) &&
    none.every(({ condition }) => endsAt(condition, due.day, days.days));
  return { rule, sure };
}

/** The days of grace that a late option allows. */
function graceOf(
  { condition }: Option,
  due: DayOfYear,
): { readonly days: number; readonly sure: boolean } | undefined {
  const [, within] = WITHIN.exec(condition) ?? [];
  if (within !== undefined) {
    const days = Number(within) - (BELOW.test(condition) ? 1 : 0);
    return {
      days,
      sure: !WORKING_DAYS.test(condition) && (!namesADay(condition) || spanIn(condition) !== undefined),
    };
  }
  const span = spanIn(condition);
  if (span) {
    const [from, to] = span;
    const days = daysBetween(due, to);
    const follows = daysBetween(due, from);
    // From 29 February on, days differ in leap years.
    return days > 0
      ? { days, sure: follows === 1 && to.month < 3 === due.month < 3 && to.month !== 2 }
      : undefined;
  }
  const until = dueIn(condition);
  if (until && daysBetween(due, until.day) > 0)
    return { days: daysBetween(due, until.day), sure: until.plain && until.day.month < 3 === due.month < 3 };
  return undefined;
}

/** Whether an option without points begins where the grace ends, as far as it says. */
function endsAt(condition: string, due: DayOfYear, grace: number): boolean {
  const [, beyond] =
    /(?:chậm|trễ|muộn|quá(?: hạn)?|trên)(?: hạn)?(?: quá| trên| từ)? (\d{1,3}) ngày/iu.exec(condition) ?? [];
  if (beyond !== undefined)
    return /từ/iu.test(condition) ? Number(beyond) === grace + 1 : Number(beyond) === grace;
  if (!namesADay(condition)) return grace === 0 || !LATE.test(condition) || /^còn lại/iu.test(condition);
  const [, day, month] =
    /(?:sau|từ)\s+(?:sau\s+)?(?:ngày\s*)?(\d{1,2})(?:\s*\/\s*|\s+tháng\s+)(\d{1,2})/iu.exec(condition) ?? [];
  if (day !== undefined) {
    const from = daysBetween(due, { month: Number(month), day: Number(day) });
    return /sau/iu.test(condition) ? from === grace || from === grace + 1 : from === grace + 1;
  }
  const [, first] = /(?:từ|sau) tháng (\d{1,2})/iu.exec(condition) ?? [];
  if (first === undefined) return false;
  const lastOf = (each: number): number => daysBetween(due, { month: each, day: 1 });
  return /từ/iu.test(condition)
    ? lastOf(Number(first)) === grace + 1
    : lastOf(Number(first) + 1) === grace + 1;
}
