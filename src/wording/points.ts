import { roundResult } from '../rules/decimal';

/** A number as a scoring text shows it, for patterns. */
export const NUMBER = String.raw`\d+(?:[.,]\d+)?`;
const UNIT = String.raw`(?:điểm|đ)(?!\p{L})\.?`;
/** "01 (một) điểm" says its number twice. */
const SPELT = String.raw`(?:\s*\(\p{L}[\p{L}\s]*\))?`;
/** What stands before points and says nothing of its own. */
const LEAD = String.raw`(?:thì|sẽ|được|đạt|tính|chấm|cho|ghi|cộng|thưởng|điểm|số điểm|mức điểm|là|bằng|đủ|:|=|→)`;
const MAXIMUM = String.raw`(?:số\s+)?điểm\s+(?:tối đa|chuẩn)(?:\s+của (?:tiêu chí|nội dung))?`;
/** What a part is taken of: "75% điểm", "50% số điểm tối đa". */
const WHOLE = String.raw`(?:${MAXIMUM}|(?:số\s+)?điểm(?:\s+của (?:tiêu chí|nội dung))?)`;

/** What an option is worth, and whether the text says so plainly. */
export interface Worth {
  readonly points: number;
  /** "tối đa 3 điểm" leaves open how many; "trừ 50 % điểm" says what is lost. */
  readonly plain: boolean;
  /** "cộng 0,5 điểm" comes on top of something. */
  readonly added: boolean;
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
/** "Nửa điểm" may be half of one point. */
const HALF_A_POINT = pattern(String.raw`(?:một nửa|1/2|nửa)\s+điểm`);
const LOST = pattern(String.raw`(?:bị\s+)?trừ\s+(${NUMBER})\s*%\s*${WHOLE}`);
const UP_TO = pattern(String.raw`(?:tối đa|không quá|nhiều nhất)\s+(${NUMBER})${SPELT}\s*(?:${UNIT})?`);
const STATED = pattern(String.raw`\+?(${NUMBER})${SPELT}\s*(?:${UNIT})?`);

const ADDED = /^(?:[\s:=→]|thì|sẽ|được|đạt|tính)*(?:cộng|thưởng|\+)/iu;

/**
 * What the end of an option says that it is worth; `undefined` where it says something else.
 * Examples with a maximum of 2: "0,5 điểm" is 0.5, "điểm tối đa" 2, "75% điểm" 1.5, "không có điểm" 0.
 */
export function worthOf(text: string, max: number): Worth | undefined {
  const worth = (points: number, plain = true): Worth => ({ points, plain, added: ADDED.test(text) });
  const share = (percent: number, plain?: boolean): Worth => worth(roundResult((percent * max) / 100), plain);
  if (NONE.test(text)) return worth(0);
  if (FULL.test(text)) return worth(max);
  if (HALF.test(text)) return share(50, max === 1 || !HALF_A_POINT.test(text));
  const stated = STATED.exec(text);
  if (stated) return worth(numberOf(stated[1]!));
  const [, upTo] = UP_TO.exec(text) ?? [];
  if (upTo !== undefined) return worth(numberOf(upTo), false);
  const [, part] = SHARE.exec(text) ?? [];
  if (part !== undefined) return share(numberOf(part));
  const [, lost] = LOST.exec(text) ?? [];
  return lost === undefined ? undefined : share(100 - numberOf(lost), false);
}
