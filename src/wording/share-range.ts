import { NUMBER } from './points';

/** What a condition says of an amount: bounds that belong to it or not, and the words that are left. */
export interface Range {
  readonly low?: number;
  readonly lowOpen: boolean;
  readonly high?: number;
  readonly highOpen: boolean;
  /** Just this amount, such as "đạt 100%". */
  readonly exact: boolean;
  /** A word or sign of a bound stands before it that was not understood. */
  readonly stray: boolean;
  readonly rest: string;
  /** What stands behind the numbers: the thing that is counted. */
  readonly thing: string;
}

type Bounds = Omit<Range, 'rest' | 'stray' | 'thing'>;

const STRAY =
  /(?:[<>≤≥=]|(?<!\p{L})(?:trên|dưới|từ|đến|hơn|quá|tối thiểu|tối đa|ít nhất|khoảng|gần|trung bình|bình quân|mỗi|từng))(?:\s+\p{L}+)?\s*$/iu;

const MORE = String.raw`(?:trên|(?:(?:lớn|cao|nhiều) |(?<!(?:nhỏ|thấp|ít|kém) ))hơn|vượt(?: quá)?|quá)`;
const LESS = String.raw`(?:dưới|(?:nhỏ|thấp|ít|kém) hơn)`;
const NOT_LESS = String.raw`(?:(?:không|chưa) ${LESS})`;
const NOT_MORE = String.raw`(?:(?:không|chưa) ${MORE})`;
const LOW_OPEN = String.raw`(?:${MORE}|>)`;
const LOW_CLOSED = String.raw`(?:từ|≥|ít nhất|tối thiểu|${NOT_LESS}|${MORE} hoặc bằng)`;
const HIGH_OPEN = String.raw`(?:${LESS}|<|chưa đạt|không đạt|chưa đến|không đến|chưa tới)`;
const HIGH_CLOSED = String.raw`(?:≤|${NOT_MORE}|${LESS} hoặc bằng|tối đa|nhiều nhất|đến hết|đến|bằng)`;
const TO = String.raw`(?:\s*(?:trở lên)?\s*(?:đến|tới|-|và|nhưng|,(?=\s))\s*|\s+(?=dưới|<|≤))`;
/** What is measured, between two signs, and shorter between two bounds in words. */
const WITHIN = String.raw`[^<≤>≥=\d%:;]{1,60}`;
const VARIABLE = String.raw`(?:tỷ lệ[^<≤\d]{0,40}|\p{L}{1,3})`;
/** A word or number begins here; a sign may follow anything. */
const START = String.raw`(?:(?<![\p{L}\d.,])|(?=[<>≤≥=]))`;

const is = (word: string | undefined, pattern: string): boolean =>
  word !== undefined && new RegExp(`^${pattern}$`, 'iu').test(word);

/** Ends of which nothing else is said. */
const ENDS = { lowOpen: false, highOpen: false, exact: false } as const;

/** The patterns of a range whose numbers are followed by `unit`; those that say more come first. */
function patterns(
  unit: string,
): readonly (readonly [RegExp, (groups: readonly (string | undefined)[]) => Bounds])[] {
  // All of a number: "99,5" is no "99" with a comma behind it.
  const N = `(${NUMBER}(?![.,]?\\d))`;
  const of = (source: string): RegExp => new RegExp(source, 'iu');
  const n = (text: string | undefined): number => Number(text!.replace(',', '.'));
  const above = (low: number, lowOpen: boolean): Bounds => ({ ...ENDS, low, lowOpen });
  const below = (high: number, highOpen: boolean): Bounds => ({ ...ENDS, high, highOpen });
  return [
    [
      of(`${START}${N}(?:${unit})?\\s*([<≤])\\s*${WITHIN}\\s*([<≤])\\s*${N}${unit}`),
      ([, low, first, second, high]) => ({
        low: n(low),
        lowOpen: first === '<',
        high: n(high),
        highOpen: second === '<',
        exact: false,
      }),
    ],
    [
      of(
        `(?:${START}(${LOW_OPEN}|${LOW_CLOSED})\\s*)?${START}${N}(?:${unit})?${TO}(?:${VARIABLE}\\s*)?(${HIGH_OPEN}|${HIGH_CLOSED})?\\s*${N}${unit}`,
      ),
      ([, from, low, to, high]) => ({
        low: n(low),
        lowOpen: is(from, LOW_OPEN),
        high: n(high),
        highOpen: is(to, HIGH_OPEN),
        exact: false,
      }),
    ],
    [of(`${START}${NOT_LESS}\\s*${N}${unit}`), ([, low]) => above(n(low), false)],
    [of(`${START}${NOT_MORE}\\s*${N}${unit}`), ([, high]) => below(n(high), false)],
    [of(`${START}(?:${LOW_CLOSED}\\s*)?${N}${unit}\\s*trở lên`), ([, low]) => above(n(low), false)],
    [of(`${START}(?:${LOW_CLOSED}\\s*)?${N}${unit}\\s*trở xuống`), ([, high]) => below(n(high), false)],
    [of(`${START}${LOW_OPEN}\\s*${N}${unit}`), ([, low]) => above(n(low), true)],
    [of(`${START}${LOW_CLOSED}\\s*${N}${unit}`), ([, low]) => above(n(low), false)],
    [of(`${START}${HIGH_OPEN}\\s*${N}${unit}`), ([, high]) => below(n(high), true)],
    [of(`${START}${HIGH_CLOSED.replace('|bằng)', ')')}\\s*${N}${unit}`), ([, high]) => below(n(high), false)],
    [
      of(`${START}(?:(?:=|bằng)\\s*)?${N}${unit}`),
      ([, at]) => ({ low: n(at), lowOpen: false, high: n(at), highOpen: false, exact: true }),
    ],
  ];
}

const DOWNWARD = /(?<!\p{L})trở xuống(?!\p{L})/iu;
const UPWARD = /(?<!\p{L})trở lên(?!\p{L})/iu;

function without(words: RegExp, text: string): string {
  return text.replace(words, ' ').replace(/\s+/g, ' ').trim();
}

/**
 * A reader of conditions whose numbers are followed by `unit`, a pattern: it finds the one range in a condition, and
 * nothing where there is none, or another number of the same unit beside it.
 */
export function rangeReader(unit: string): (condition: string) => Range | undefined {
  const known = patterns(unit);
  const another = new RegExp(`${NUMBER}${unit}`, 'iu');
  return condition => {
    for (const [pattern, bounds] of known) {
      const found = pattern.exec(condition);
      if (!found) continue;
      const before = condition.slice(0, found.index);
      const behind = condition.slice(found.index + found[0].length);
      const rest = `${before} ${behind}`.replace(/\s+/g, ' ').trim();
      const thing = without(DOWNWARD, without(UPWARD, behind));
      if (another.test(rest)) return undefined;
      const range = bounds(found);
      // "Từ 2 giải pháp trở lên": the thing stands between the number and the words of its bound.
      const most = range.exact || range.high === undefined ? range.low : undefined;
      if (most !== undefined && !range.lowOpen && DOWNWARD.test(rest))
        return { high: most, ...ENDS, stray: STRAY.test(before), rest: without(DOWNWARD, rest), thing };
      if (most !== undefined && UPWARD.test(rest))
        return {
          ...ENDS,
          low: most,
          lowOpen: range.lowOpen,
          stray: range.lowOpen || STRAY.test(before),
          rest: without(UPWARD, rest),
          thing,
        };
      // "Không hoàn thành 100%" is all below it.
      if (range.exact && /(?<!\p{L})(?:không|chưa)(?:\s+\p{L}+){0,3}\s*$/iu.test(before))
        return { ...ENDS, high: range.high!, highOpen: true, stray: false, rest, thing };
      return {
        ...range,
        stray: STRAY.test(before) || /[<>≤≥=]|(?<!\p{L})trở (?:lên|xuống)(?!\p{L})/iu.test(rest),
        rest,
        thing,
      };
    }
    return undefined;
  };
}

const percentIn = rangeReader(String.raw`\s*%`);

/** The range of shares that a condition states, as fractions. "từ 80% đến dưới 100%" is low 0.8, high 1, open above. */
export function shareRange(condition: string): Range | undefined {
  const range = percentIn(inPercent(condition));
  if (!range) return undefined;
  const { low, high, ...others } = range;
  return {
    ...others,
    ...(low === undefined ? {} : { low: fraction(low) }),
    ...(high === undefined ? {} : { high: fraction(high) }),
  };
}

const QUOTIENT = /(?<!\p{L})\p{L}\s*\/\s*\p{L}(?!\p{L})/iu;

/** "b/a ≥ 0,95" goes by fractions, where others write percentages. */
function inPercent(condition: string): string {
  if (/%/u.test(condition) || !QUOTIENT.test(condition)) return condition;
  return condition
    .replace(QUOTIENT, 'x')
    .replace(
      /(?<![\d.,])(?:0[.,]\d+|[01])(?![\d.,]*\d)/gu,
      number => `${Number(`${number.replace(',', '.')}e2`)}%`,
    );
}

/** The exponent shifts the decimal point exactly, as a division by 100 would not. */
function fraction(percent: number): number {
  return Number(`${percent}e-2`);
}
