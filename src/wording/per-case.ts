import { roundResult } from '../rules/decimal';
import { NUMBER, numberOf } from './points';
import { isWorthLess } from './shortcoming';

/** Points that each case of something adds, or below 0 takes off. */
export interface PerCase {
  readonly what: string;
  readonly pointsEach: number;
  /** False where the text only says what is taken off, not that each case does it. */
  readonly each: boolean;
  /** Whether the text says so in a way that can be read otherwise. */
  readonly plain: boolean;
}

const POINTS = String.raw`(?<points>${NUMBER})(?:\s*\(\p{L}+\))?\s*(?:điểm|đ)(?!\p{L})`;
const SIGN = String.raw`(?:(?<sign>trừ|cộng|thưởng|\+|-)\s*(?:đi|thêm)?\s*)`;
const GIVES = String.raw`(?:(?:thì|sẽ|được|đạt|tính|chấm|cho|bị|là|:|,|\s)+)`;
const EACH = String.raw`(?<!\p{L})(?:cứ mỗi|cứ thêm|mỗi một|cứ|mỗi|từng)(?!\p{L})`;

/** "Cứ 01 sáng kiến được công nhận: 1 điểm", "mỗi trường hợp trừ 1 điểm", "mỗi lần chậm bị trừ 25% số điểm". */
const EACH_FIRST = new RegExp(
  String.raw`^(?<before>.*?)${EACH}\s*(?<verb>(?:có|để xảy ra|xảy ra|phát hiện|thiếu|chậm|gửi chậm|sai)\s+)?(?<count>\d+|một)?(?:\s*\(\p{L}+\))?\s*(?<unit>[^\d:+]*?[^\d:+\s,])\s*${GIVES}?\s*${SIGN}?(?:${POINTS}|(?<share>${NUMBER})\s*%\s*(?:số\s+)?điểm(?:\s+tối đa)?|(?<bare>${NUMBER}))(?<after>\s*\/.+)?\s*:?$`,
  'iu',
);
/** "Trừ 0,5 điểm/lần", "+3 điểm/đợt đối với …", "1 điểm/mô hình". */
const EACH_LAST = new RegExp(
  String.raw`^(?<before>.*?)\s*${GIVES}?\s*${SIGN}?${POINTS}\s*(?:\/|cho mỗi|cho một|đối với mỗi|với mỗi|mỗi)\s*(?<count>\d+|một)?\s*(?<unit>\p{L}[^:\d]*?)\s*:?$`,
  'iu',
);
/** What would make more of a case than its name says. */
const BEYOND = /(?<!\p{L})(?:tối đa|không quá|nhưng|nếu|trừ|cộng|từ lần|lần thứ|riêng|điểm)(?!\p{L})/iu;
/** "Nộp muộn: trừ 1 điểm", where no case is named. */
const TAKEN = new RegExp(
  String.raw`^(?<before>.+?)\s*${GIVES}?\s*(?<sign>trừ)\s*(?:đi)?\s*(?:(?:hết|t(?:oàn|òan) bộ)\s*(?:số\s+)?(?:điểm|(?<whole>${NUMBER})\s*(?:điểm|đ))?(?:\s*\(${NUMBER}\s*(?:điểm|đ)\))?(?:\s*(?:của|\/)\s*\p{L}[^:\d]*)?|${POINTS})\s*:?$`,
  'iu',
);
/** "Trừ 1 điểm nếu nộp muộn". */
const TAKEN_FIRST = new RegExp(
  String.raw`^(?<sign>trừ)\s+${POINTS}\s*(?:nếu|khi|đối với|do|:)\s*(?<unit>\p{L}[^:\d]*)$`,
  'iu',
);
const LIMIT =
  /(?<!\p{L})(?:tối đa|không quá|nhiều nhất|thấp nhất)(?: (?:là|còn|trừ|cộng))? \d|(?<!\p{L})(?:trừ|cộng) (?:tối đa|không quá)/iu;
const PERCENTAGE = /%|phần trăm|điểm phần/iu;

/** What a clause says of each case; `undefined` where it says nothing of cases. */
export function perCaseOf(clause: string, max: number): PerCase | undefined {
  // "Trừ tối đa 2 điểm" is a limit, whatever stands behind it.
  if (LIMIT.test(clause)) return undefined;
  if (/^trừ trường hợp|(?<!\p{L})trừ (?:những |các )?trường hợp/iu.test(clause)) return undefined;
  const found = EACH_FIRST.exec(clause) ?? EACH_LAST.exec(clause);
  if (found) {
    const { before = '', verb = '', count, unit = '', sign, points, share, bare, after = '' } = found.groups!;
    const value = share === undefined ? numberOf((points ?? bare)!) : (numberOf(share) * max) / 100;
    // "Có báo cáo mỗi quý: 1 điểm" says when, not for each of what.
    if (EACH_FIRST.test(clause) && sign === undefined && !/(?:^|[:,(-]|liệt kê)\s*$/iu.test(before))
      return undefined;
    const one = count === undefined || /^(?:0?1|một)$/iu.test(count);
    // "Cứ 10%" steps along a ratio, "cứ 02 hồ sơ" counts by the pair: neither is a case.
    if (!one || PERCENTAGE.test(unit) || PERCENTAGE.test(before)) return undefined;
    const lost =
      /^(?:trừ|-)$/u.test(sign?.toLowerCase() ?? '') || /(?<!\p{L})trừ(?!\p{L})/iu.test(before + unit);
    const what = named(before, verb.replace(/^có\s+/iu, '') + unit, EACH_FIRST.test(clause));
    return {
      what,
      pointsEach: roundResult(lost ? -value : value),
      each: true,
      plain:
        // "Mỗi hồ sơ trễ hạn: 0,5 điểm" is hardly worth points.
        (lost || sign !== undefined || !isWorthLess(what)) &&
        !BEYOND.test(unit) &&
        share === undefined &&
        after === '' &&
        sign !== '-' &&
        !/\d/u.test(before),
    };
  }
  const taken = TAKEN.exec(clause) ?? TAKEN_FIRST.exec(clause);
  if (!taken) return undefined;
  const { before = '', unit = '', points, whole } = taken.groups!;
  // "Cứ giảm 10% trừ 1 điểm" goes by steps, not by cases.
  if (PERCENTAGE.test(before) || STEPS_ALONG.test(clause)) return undefined;
  // "Trừ hết điểm" names no points.
  const value = points ?? whole;
  return {
    what: (before || unit).replace(/[\s:,-]+$/u, ''),
    pointsEach: -(value === undefined ? max : numberOf(value)),
    each: false,
    plain: true,
  };
}

/** The words that say what is counted: those of the case itself, or those before it where it only says "lần". */
function named(before: string, unit: string, first: boolean): string {
  const lead = before
    .replace(/[\s:,.\-+(]+$/u, '')
    .replace(/[\s:,]*(?:bị )?trừ(?: hết| t(?:oàn|òan) bộ)?$/iu, '')
    .trim();
  const of = unit
    .replace(/^(?:(?:lần|trường hợp|đợt|buổi|ngày|vụ|việc)\s+)?(?:đối với|cho|của)\s+/iu, '')
    .replace(/[\s:,.]+$/u, '')
    .trim();
  if (lead === '' || /^(?:sau đó|thì|nếu|ngoài ra|còn lại)$/iu.test(lead)) return of;
  return first && !/^(?:lần|trường hợp|vụ|vụ việc|việc|đợt|buổi|ngày|lượt)$/iu.test(of)
    ? `${lead}: ${of}`
    : lead;
}

const STEPS_ALONG = new RegExp(
  String.raw`(?:^|[:,;(-]\s*)${EACH}|${EACH}.*(?<!\p{L})(?:trừ|cộng)(?!\p{L})`,
  'iu',
);

/** Whether a clause speaks of cases at all, also in a way that nothing here reads, such as "cứ giảm 1% trừ 0,1 điểm". */
export function speaksOfCases(clause: string): boolean {
  return (
    STEPS_ALONG.test(clause) ||
    /(?<!\p{L})(?:trừ|bị trừ)\s+(?:đi\s+)?\d(?![\d.,]*\s*%)/iu.test(clause) ||
    /^[+-]\s?\d/u.test(clause)
  );
}
