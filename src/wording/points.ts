import { roundResult } from '../rules/decimal';

/** A number as a scoring text shows it, for patterns. */
export const NUMBER = String.raw`\d+(?:[.,]\d+)?`;
const UNIT = String.raw`(?:điểm|đ)(?!\p{L})\.?`;
/** "01 (một) điểm" says its number twice. */
const SPELT = String.raw`(?:\s*\(\p{L}[\p{L}\s]*\))?`;
/** What stands before points and says nothing of its own. */
const LEAD = String.raw`(?:thì|sẽ|được|đạt|tính|chấm|cho|ghi|cộng|điểm|số điểm|mức điểm|là|bằng|đủ|:|=|→)`;
const MAXIMUM = String.raw`(?:số\s+)?điểm\s+(?:tối đa|chuẩn)(?:\s+của (?:tiêu chí|nội dung))?`;
/** What a part is taken of: "75% điểm", "50% số điểm tối đa". */
const WHOLE = String.raw`(?:${MAXIMUM}|(?:số\s+)?điểm(?:\s+của (?:tiêu chí|nội dung))?)`;

/** What an option is worth, and whether the text says so plainly. */
export interface Worth {
  readonly points: number;
  /** "tối đa 3 điểm" leaves open how many; "trừ 50 % điểm" says what is lost. */
  readonly plain: boolean;
}

/** The number that a text shows. `numberOf('0,5')` is 0.5. */
export function numberOf(text: string): number {
  return Number(text.replace(',', '.'));
}

const pattern = (source: string): RegExp => new RegExp(`^(?:${LEAD}\\s*)*${source}[\\s.;,]*$`, 'iu');

const NONE = pattern(
  String.raw`(?:không\s+(?:có\s+|được\s+|tính\s+|chấm\s+|cho\s+)*(?:${UNIT})|(?:bị\s+)?trừ\s+(?:hết|t(?:oàn|òan) bộ|100\s*%)\s+(?:số\s+)?điểm(?:\s+tối đa)?)`,
);
const FULL = pattern(String.raw`(?:${MAXIMUM}|tối đa|100\s*%\s*${WHOLE}|trọn\s+điểm|đủ\s+điểm)`);
const SHARE = pattern(String.raw`(${NUMBER})\s*%\s*${WHOLE}`);
const HALF = pattern(String.raw`(?:một nửa|1/2|nửa)\s+${WHOLE}`);
const LOST = pattern(String.raw`(?:bị\s+)?trừ\s+(${NUMBER})\s*%\s*${WHOLE}`);
const UP_TO = pattern(String.raw`(?:tối đa|không quá|nhiều nhất)\s+(${NUMBER})${SPELT}\s*(?:${UNIT})?`);
const STATED = pattern(String.raw`\+?(${NUMBER})${SPELT}\s*(?:${UNIT})?`);

/**
 * What the end of an option says that it is worth; `undefined` where it says something else.
 * Examples with a maximum of 2: "0,5 điểm" is 0.5, "điểm tối đa" 2, "75% điểm" 1.5, "không có điểm" 0.
 */
export function worthOf(text: string, max: number): Worth | undefined {
  const share = (part: string, plain: boolean): Worth => ({
    points: roundResult((numberOf(part) * max) / 100),
    plain,
  });
  if (NONE.test(text)) return { points: 0, plain: true };
  if (FULL.test(text)) return { points: max, plain: true };
  if (HALF.test(text)) return share('50', true);
  const stated = STATED.exec(text);
  if (stated) return { points: numberOf(stated[1]!), plain: true };
  const [, upTo] = UP_TO.exec(text) ?? [];
  if (upTo !== undefined) return { points: numberOf(upTo), plain: false };
  const [, part] = SHARE.exec(text) ?? [];
  if (part !== undefined) return share(part, true);
  const [, lost] = LOST.exec(text) ?? [];
  return lost === undefined ? undefined : share(String(100 - numberOf(lost)), false);
}
