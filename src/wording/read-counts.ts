import type { CountsRule } from '../rules/counts';
import type { Found } from './found';
import { nameOf } from './names';
import { ofOneThing } from './measured';
import { rangeReader, type Range } from './share-range';
import type { Option } from './option';
import type { Statement } from './statement';
import { amountSteps } from './steps';

/** A number of things: no share, no amount of money or time, no mark, no date. */
const NOT_A_COUNT =
  /%|(?<!\p{L})(?:điểm|ngày|tháng|quý|năm|giờ|phút|tuần|đồng|triệu|tỷ|nghìn|ha|km|m2|sao|cấp độ|hạng|mức độ|lần thứ|điều|khoản|nghị quyết|quyết định số|kế hoạch số|số liệu|loại|nhóm|trang|mức|chỉ số|sipas|dti|par index|papi|pci|(?:xếp|thứ) hạng)(?!\p{L})|\d\s*\/\s*\d|\d[,.]\d/iu;
const numberIn = rangeReader(String.raw`(?![\d.,]*\s*%)(?!\d)`);

/** The range of a number of things in a condition. "Có từ 2 - 4 bài" is 2 to 4. */
export function countRange(condition: string): Range | undefined {
  const plain = condition.replace(/\((?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\)\s*/giu, '');
  if (
    NOT_A_COUNT.test(
      plain.replace(
        /(?<!\p{L})trong (?:năm|quý|kỳ)(?: đánh giá)?|\/\s*(?:tháng|quý|năm|tuần)(?!\p{L})/giu,
        '',
      ),
    )
  )
    return undefined;
  return numberIn(plain);
}

/** Points by steps of a number: "từ 50 - dưới 100 lượt người: 3 điểm". */
export function readCounts({ options, formulas, cases, taken, title, max }: Statement): Found | undefined {
  if (formulas.length > 0 || cases.length > 0 || taken.length > 0) return undefined;
  const counted = options.filter(({ condition }) => countRange(condition));
  // One number alone is a condition to be met, not a step.
  if (counted.length < 2) return undefined;
  const table = amountSteps(options, countRange, 'whole');
  if (!table || table.steps.length === 0) return undefined;
  // No law lets a step begin at a number that cannot be told from the next one.
  if (table.steps.some(({ from }) => !Number.isSafeInteger(from))) return undefined;
  if (!table.steps.some(({ points }) => points > 0)) return undefined;
  const steps: CountsRule['steps'] = table.steps.map(({ from, points }) => ({ from, points }));
  const words = table.words.map(text => text.replace(/^(?:có|đạt|tổ chức|thực hiện)\s+/iu, ''));
  const rule: CountsRule = {
    kind: 'counts',
    counted: nameOf(countedName(counted), nameOf(title, 'Số lượng')),
    steps,
  };
  const most = Math.max(...steps.map(({ points }) => points));
  // Without a thing that is counted, the numbers may be percentages.
  const named = words.some(text =>
    /\p{L}{2}/u.test(text.replace(/đạt|có|từ|tỷ lệ|kết quả|thực hiện|hoàn thành/giu, '')),
  );
  const perPeriod = words.some(text => /\/\s*(?:tháng|quý|năm|tuần)/iu.test(text));
  return {
    rule,
    sure: table.sure && most === max && named && !perPeriod && !/tỷ lệ|%/iu.test(title) && ofOneThing(words),
  };
}

/** What the conditions count, by the one that says most. */
function countedName(options: readonly Option[]): string {
  const things = options.map(({ condition }) => countRange(condition)?.thing ?? '');
  const [longest = ''] = things.sort((one, other) => other.length - one.length);
  return longest === '' ? '' : `Số ${longest.replace(/^số\s+/iu, '')}`;
}
