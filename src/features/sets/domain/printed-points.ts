import { pointsInText } from '../../../rules/text-number';
import { folded } from '../../../ledger/search-text';

/** The points that a cell shows, and how they are spelt when not in plain digits. */
interface PrintedPoints {
  readonly points: number;
  readonly spelling: 'plain' | 'unit' | 'fraction';
}

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);
/** Words around the figure that say what it is. */
const BEFORE = /^(?:toi da|cao nhat|khong qua|la|diem|tong|:|\+)\s*/;
const AFTER = /\s*(?:diem( toi da| chuan| thuong| cong| tru)?|d)\s*\.?$/;
/** No criterion is worth more; days as Excel keeps them begin far above. */
const MOST = 10_000;

/** Whether a cell of points says that there are none: blank, or a dash or cross in place of a figure. */
export function saysNoPoints(text: string): boolean {
  return /^[-–—x/.…]*$/i.test(text.trim());
}

/**
 * The points of a cell; `undefined` when nobody can tell them, as with a date, a formula or a range.
 * Examples: `printedPoints('1,5đ')` is 1.5, `printedPoints('½')` is 0.5, `printedPoints('+15')` is 15.
 */
export function printedPoints(text: string): PrintedPoints | undefined {
  const plain = within(pointsInText(text.replace(/^\+\s*/, '')));
  if (plain !== undefined) return { points: plain, spelling: 'plain' };
  const fraction = fractionIn(text.trim());
  if (fraction !== undefined) return { points: fraction, spelling: 'fraction' };
  let figure = folded(text).replace(/^\((.*)\)$/, '$1');
  for (let before = ''; before !== figure;) {
    before = figure;
    figure = figure.replace(BEFORE, '').replace(AFTER, '');
  }
  const points = within(pointsInText(figure));
  if (points !== undefined) return { points, spelling: 'unit' };
  const part = fractionIn(figure);
  return part === undefined ? undefined : { points: part, spelling: 'fraction' };
}

/** "½" and "1½"; "1/2" may be a day or a half, and is neither. */
function fractionIn(text: string): number | undefined {
  const [, whole = '', sign = ''] = /^(\d*)\s*([½¼¾])(?:\s*(?:đ|d|điểm|diem))?$/i.exec(text) ?? [];
  const part = FRACTIONS.get(sign);
  return part === undefined ? undefined : Number(whole) + part;
}

function within(points: number | undefined): number | undefined {
  return points !== undefined && Math.abs(points) < MOST ? points : undefined;
}

/** As much of a title as what it says of its points takes. */
const TAIL = 100;
/** Points that a title says of itself in brackets, or behind a colon at its end. */
const IN_BRACKETS = /[([]([^()[\]]*\d[^()[\]]*)[)\]]\s*[:.]?\s*$/;
const AT_END = /[:–-]\s*([^:–-]*\d[\d,.]*\s*(?:điểm|đ))\s*\.?\s*$/i;

/**
 * The points at the end of a title and the title without them.
 * Example: `pointsInTitle('Chỉ đạo (10 điểm chuẩn)')` is `{ title: 'Chỉ đạo', points: 10 }`.
 */
export function pointsInTitle(
  title: string,
): { readonly title: string; readonly points: number } | undefined {
  const from = Math.max(0, title.length - TAIL);
  const tail = title.slice(from);
  const found = IN_BRACKETS.exec(tail) ?? AT_END.exec(tail);
  if (!found || !/diem|\d\s*d\b/.test(folded(found[1]!))) return undefined;
  const points = printedPoints(found[1]!);
  const rest = title.slice(0, from + found.index).trim();
  return points && rest !== '' ? { title: rest, points: points.points } : undefined;
}
