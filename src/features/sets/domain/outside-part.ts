import type { OutsidePart } from '../../../catalogue/index-set';
import { folded } from '../../../ledger/search-text';
import { pointsInTitle, printedPoints } from './printed-points';

const BEFORE = String.raw`^(?:(?:phan|cac|nhom|muc|noi dung|tieu chi|truong hop|quy dinh|bi|duoc|ve|tinh|linh vuc|thang|khung)\s+)*`;
const BONUS = new RegExp(
  `${BEFORE}(?:diem (?:cong|thuong|khuyen khich|uu tien)|(?:cong|thuong)(?: them)? diem)\\b`,
);
const PENALTY = new RegExp(`${BEFORE}(?:diem (?:tru|phat)|(?:tru|phat)(?: bot)? diem)\\b`);
const BOTH = /\b(?:cong|thuong)\b.*\b(?:tru|phat)\b/;

/**
 * Whether a heading names a part outside the total; `both` where the parts stand below it.
 * Example: `outsidePart('ĐIỂM THƯỞNG (Tối đa 15 điểm)')` is "bonus", `outsidePart('Trừ điểm')` "penalty".
 */
export function outsidePart(title: string): OutsidePart | 'both' | undefined {
  const text = folded(title).replace(/["“”']/g, '');
  const part = BONUS.test(text) ? 'bonus' : PENALTY.test(text) ? 'penalty' : undefined;
  return part !== undefined && BOTH.test(text) ? 'both' : part;
}

/** The most points of such a part, from its cell of points or its title; `undefined` where it has no bound. */
export function capOf(points: string, title: string): number | undefined {
  const printed = printedPoints(points.replace(/^[-–−]\s*/, ''));
  const said = pointsInTitle(title);
  const within = /(?:toi da|khong qua)\s+(\d+(?:[.,]\d+)?)\s*(?:diem|d\b)/.exec(folded(title))?.[1];
  const cap =
    printed?.points ?? said?.points ?? (within === undefined ? undefined : printedPoints(within)?.points);
  return cap === undefined || cap === 0 ? undefined : Math.abs(cap);
}
