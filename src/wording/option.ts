import { NUMBER, worthOf, type Worth } from './points';

/** One of the things that may be the case, and what it is worth. */
export interface Option {
  readonly condition: string;
  readonly worth: Worth;
}

const POINTS_FIRST = new RegExp(
  String.raw`^(?:(?:được|đạt|chấm|tính|cho)\s+)?([+-]?\s?${NUMBER}\s*(?:điểm|đ)|điểm tối đa|không điểm)(?!\s*\/)(?:\s*\([^)]*\))?\s*(?::|-|nếu|khi|đối với|cho)\s*(.+)$`,
  'iu',
);
/** What may stand between a condition and its points where there is no colon. */
const GIVES = String.raw`(?:thì|sẽ|được|đạt|tính|chấm|cho|ghi|bị|là|\s)+`;
const WORDS_LAST = new RegExp(
  String.raw`^(.+?)\s+((?:${GIVES}\s)?(?:${NUMBER}\s*(?:điểm|đ)|${NUMBER}\s*%\s*(?:số\s+)?điểm(?: tối đa)?|(?<=${GIVES}\s)(?:số\s+)?điểm tối đa|không\s+(?:có |được |tính |chấm |cho )*điểm|trừ hết (?:số )?điểm))$`,
  'iu',
);
/** "thì điểm đánh giá là 2". */
const NAMED_LAST = new RegExp(
  String.raw`^(.+?)[\s,]+(?:thì\s+)?(?:số\s+)?điểm(?:\s+(?:đánh giá|số|chấm|đạt(?: được)?|được tính))?\s*(?:là|bằng|:|=)+\s*(${NUMBER}|tối đa|điểm tối đa)$`,
  'iu',
);
const IN_BRACKETS = new RegExp(String.raw`^(.+?)\s*[([]\s*(${NUMBER}\s*(?:điểm|đ))\s*[)\]]$`, 'iu');
const DOTTED = new RegExp(String.raw`^(.+?)\s*(?:\.{2,}|…+|_{2,}|→|=)\s*(${NUMBER}.*)$`, 'iu');
const BARE_LAST = new RegExp(String.raw`^(.*\p{L}[)"]?)\s+(${NUMBER})$`, 'u');
/** Another option, or a formula, that was not taken apart. */
const GLUED = /:\s*\d[\d.,]*\s*(?:điểm|đ)?(?:[\s.;,]+\S|\s*$)|[×*]/iu;
const SENTENCES = /\p{L}{2}\.\s+\p{Lu}\p{Ll}|\d\.\s+\p{Lu}\p{Ll}/u;
/** Words that are no condition. */
const NO_CONDITION =
  /^(?:(?:tỷ lệ|điểm|số|mức|tối đa|chuẩn|thưởng|cộng|được|đạt được|tính|chấm|thang|tổng|kết quả|(?<!\p{L})[a-z](?!\p{L}))[\s:=]*)+$/iu;
/** Neither is the name of a sum of points, whoever gives them. */
const ONLY_POINTS =
  /^(?:(?:tổng|mức|số|thang|tối đa)\s+)*(?:điểm|tối đa)(?:\s+(?:tối đa|cao nhất|chuẩn|số|thành phần|đạt được|tự|chấm|đánh giá|thẩm định|của|cho|tiêu chí|nội dung|này|mục))*$/iu;
/** A condition cannot end so: the number behind it is a bound, not its points. */
const OPEN_END =
  /(?:[-–/+×*]|(?<!\p{L})(?:x|nhân|nhân với|chia|theo|bằng|về|(?<!hoàn )thành|với|vượt quá|của|từ|đến|tới|hoặc|hay|dưới|trên|quá|hơn|tối đa|tối thiểu|ít nhất|nhiều nhất|trừ|cộng|mỗi|cứ|giảm|bớt|mất|thêm|cấp|số|loại|quý|tháng|năm|điều|khoản|mức|≥|≤|<|>|=))$/iu;

/**
 * An option as a clause states it: "text: 1 điểm", "30 điểm: text", "text được 2 điểm", "text (0,5 điểm)".
 * Example: `optionOf('Đạt yêu cầu: 1', 1)` has the condition "Đạt yêu cầu". `undefined` for a clause that says something else.
 */
export function optionOf(clause: string, max: number): Option | undefined {
  const made = (
    condition: string | undefined,
    worth: string | undefined,
    open = false,
  ): Option | undefined => {
    const text =
      condition
        ?.replace(/[\s:;,.…→-]+$/u, '')
        .replace(
          /(?:[\s,]+thì)?(?:\s+(?:số\s+)?điểm(?:\s+(?:đánh giá|số|chấm|đạt(?: được)?))?\s+(?:là|bằng|được)|\s+thì)$/iu,
          '',
        )
        .trim() ?? '';
    const points = worth === undefined ? undefined : worthOf(worth, max);
    return points &&
      /\p{L}|%|[<>≤≥]|\d\/\d/u.test(text) &&
      !NO_CONDITION.test(text) &&
      !ONLY_POINTS.test(text) &&
      !(open && OPEN_END.test(text))
      ? {
          condition: text,
          worth: { ...points, plain: points.plain && !GLUED.test(text) && !SENTENCES.test(text) },
        }
      : undefined;
  };
  const [, first, behind] = POINTS_FIRST.exec(clause) ?? [];
  const [, when, named] = NAMED_LAST.exec(clause) ?? [];
  const spelt = made(when, named);
  if (spelt) return spelt;
  const led = made(behind, first);
  if (led && optionOf(behind!, max) === undefined) return led;
  for (let colon = clause.lastIndexOf(':'); colon > 0; colon = clause.lastIndexOf(':', colon - 1)) {
    const option = made(clause.slice(0, colon), clause.slice(colon + 1).trim());
    if (option) return option;
  }
  for (const pattern of [IN_BRACKETS, DOTTED, WORDS_LAST]) {
    const [, condition, worth] = pattern.exec(clause) ?? [];
    const option = made(condition, worth, pattern === WORDS_LAST);
    if (option) return option;
  }
  return undefined;
}

/** The same where only the place tells that a number is points, as in a column of its own: "Ban hành đầy đủ văn bản 1". */
export function bareOption(clause: string, max: number): Option | undefined {
  const [, condition, number] = BARE_LAST.exec(clause) ?? [];
  if (condition === undefined || OPEN_END.test(condition)) return undefined;
  const worth = worthOf(number!, max);
  return worth && { condition, worth: { ...worth, plain: false } };
}
