import type { CountsRule } from '../rules/counts';
import type { Found } from './found';
import { nameOf } from './names';
import { ofOneThing } from './read-bands';
import { rangeIn, type Range } from './share-range';
import type { Statement } from './statement';
import { stepsOf } from './steps';

/** A number of things: no share, no amount of money or time, no mark, no date. */
const NOT_A_COUNT =
  /%|(?<!\p{L})(?:điểm|ngày|tháng|quý|năm|giờ|phút|tuần|đồng|triệu|tỷ|nghìn|ha|km|m2|sao|cấp độ|hạng|mức độ|lần thứ|điều|khoản|nghị quyết|quyết định số|kế hoạch số|số liệu|loại|nhóm|trang|mức)(?!\p{L})|\d\s*\/\s*\d|\d[,.]\d/iu;
const ANY = String.raw`(?![\d.,]*\s*%)(?!\d)`;

/** The range of a number of things in a condition. "Có từ 2 - 4 bài" is 2 to 4. */
export function countRange(condition: string): Range | undefined {
  const plain = condition.replace(/\((?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\)\s*/giu, '');
  if (NOT_A_COUNT.test(plain.replace(/(?<!\p{L})trong (?:năm|quý|kỳ)(?: đánh giá)?/giu, '')))
    return undefined;
  return rangeIn(plain, ANY);
}

/** Points by steps of a number: "từ 50 - dưới 100 lượt người: 3 điểm". */
export function readCounts({ options, formulas, cases, taken, title, max }: Statement): Found | undefined {
  if (formulas.length > 0 || cases.length > 0 || taken.length > 0) return undefined;
  const counted = options.filter(({ condition }) => countRange(condition));
  // One number alone is a condition to be met, not a step.
  if (counted.length < 2) return undefined;
  const table = stepsOf(options, countRange, 'whole');
  if (!table || table.steps.length === 0) return undefined;
  if (table.steps.some(({ from }) => !Number.isSafeInteger(from))) return undefined;
  const steps: CountsRule['steps'] = table.steps.map(({ from, points }) => ({ from, points }));
  const words = table.words.map(text => text.replace(/^(?:có|đạt|tổ chức|thực hiện)\s+/iu, ''));
  const rule: CountsRule = {
    kind: 'counts',
    counted: nameOf(countedName(words), nameOf(title, 'Số lượng')),
    steps,
  };
  const most = Math.max(...steps.map(({ points }) => points));
  return { rule, sure: table.sure && most === max && ofOneThing(words) };
}

function countedName(words: readonly string[]): string {
  const longest = [...words].sort((one, other) => other.length - one.length)[0] ?? '';
  return longest === '' ? '' : `Số ${longest.replace(/^số\s+/iu, '')}`;
}
