import type { Option } from './option';
import type { Range } from './share-range';

/** A step of a table by amounts: the points from here up. */
export interface Step {
  readonly from: number;
  readonly open: boolean;
  readonly points: number;
}

/** A table of steps that a list of options states. */
export interface Steps {
  /** Highest first. */
  readonly steps: readonly Step[];
  /** Whether there is neither gap nor overlap, and every option was understood. */
  readonly sure: boolean;
  /** What each range leaves of its condition. */
  readonly words: readonly string[];
}

/** What the amounts are: shares up to 1 unless the text goes beyond, or whole numbers without end. */
export type Scale = 'share' | 'whole';

interface Span {
  /** The amount where it begins, and whether it begins just above it; none begins at nothing. */
  low: number;
  lowOpen: boolean;
  high: number;
  highOpen: boolean;
  readonly points: number;
}

const REMAINDER = /^(?:các |những )?(?:trường hợp |mức )?(?:còn lại|khác)(?:\s.*)?$/iu;
const NOTHING_DONE = /^(?:địa phương |đơn vị |xã )?(?:không|chưa)(?!\p{L})/iu;
const EXTRA =
  /(?<!\p{L})(?:nhưng|đồng thời|kèm|ngoài ra|song|tuy nhiên|hoặc|và (?:có|không|được|đảm bảo|bảo đảm|đúng|gửi|cập nhật|báo cáo|hoàn thành|chất lượng|kịp thời|ban hành))(?!\p{L})/iu;
/** Two words for one thing. */
const ONE_THING =
  /(?:đúng|trước|sớm)(?: hạn| thời hạn)? (?:và|hoặc) (?:đúng|trước|sớm) (?:hạn|thời hạn)|đạt (?:và|hoặc) vượt/giu;

/**
 * The table that options with ranges state; `undefined` where they are no such table. Bounds that two options claim are
 * given to the upper one, and the table is not sure. Example: "từ 90%: 2", "dưới 90%: 1", "không thực hiện: 0" begin at
 * 0.9 and just above 0.
 */
export function stepsOf(
  options: readonly Option[],
  rangeIn: (condition: string) => Range | undefined,
  scale: Scale,
): Steps | undefined {
  const spans: Span[] = [];
  const words: string[] = [];
  let sure = options.every(({ worth }) => worth.plain);
  const extra = new Set<string>();
  let nothingIsNone = false;
  let remainder: number | undefined;
  for (const { condition, worth } of options) {
    const range = rangeIn(condition);
    if (range) {
      words.push(range.rest);
      spans.push(spanOf(range, worth.points, scale));
      if (range.stray || /\d/u.test(range.rest.replace(/\([^)]*\)/gu, ''))) sure = false;
      if (EXTRA.test(range.rest.replace(ONE_THING, '')) && worth.points > 0)
        extra.add(range.rest.toLowerCase());
      if (range.exact && scale === 'share' && range.low! < 1) sure = false;
    } else if (REMAINDER.test(condition)) {
      if (remainder !== undefined) return undefined;
      remainder = worth.points;
    } else if (worth.points === 0) {
      if (NOTHING_DONE.test(condition)) nothingIsNone = true;
      else sure = false;
    } else return undefined;
  }
  if (spans.length === 0) return undefined;
  // "Sáng kiến hoặc giải pháp" in every option names the thing; in one of them it is another condition.
  const named = words.filter(text => text !== '').map(text => text.toLowerCase());
  if (extra.size > 0 && (named.length < 2 || new Set(named).size > 1)) sure = false;
  spans.sort(
    (one, other) =>
      other.low - one.low || Number(other.lowOpen) - Number(one.lowOpen) || other.high - one.high,
  );
  const joined = join(spans);
  if (!joined) return undefined;
  sure &&= joined.sure;
  const lowest = spans.at(-1)!;
  const steps: Step[] = spans.map(({ low, lowOpen, points }) => ({
    from: Math.max(0, low),
    open: low >= 0 && lowOpen,
    points,
  }));
  if (lowest.low < 0) {
    if (remainder !== undefined) sure = false;
    if (nothingIsNone && lowest.points > 0)
      steps[steps.length - 1] = { from: 0, open: true, points: lowest.points };
  } else if (remainder !== undefined && remainder > 0)
    steps.push({ from: 0, open: nothingIsNone, points: remainder });
  // A table that rises or falls throughout is what a scoring text means.
  const points = steps.map(step => step.points);
  const rises = points.every((each, index) => index === 0 || each < points[index - 1]!);
  const falls = points.every((each, index) => index === 0 || each > points[index - 1]!);
  if (!rises && !falls) sure = false;
  if (falls && steps.length > 1 && (nothingIsNone || remainder !== undefined || lowest.low >= 0))
    sure = false;
  const top = spans[0]!;
  if (!reachesTop(top, scale)) sure = false;
  return { steps: shortest(steps, scale), sure, words };
}

function spanOf({ low, lowOpen, high, highOpen, exact }: Range, points: number, scale: Scale): Span {
  if (scale === 'share')
    return {
      low: low ?? -1,
      lowOpen: low !== undefined && lowOpen,
      high: high ?? Infinity,
      highOpen: high !== undefined && highOpen && !exact,
      points,
    };
  return {
    low: low === undefined ? -1 : lowOpen ? low + 1 : low,
    lowOpen: false,
    // Whole numbers: below 5 ends where 5 begins, up to 4 ends where 5 begins.
    high: high === undefined ? Infinity : highOpen ? high : high + 1,
    highOpen: true,
    points,
  };
}

/** Whether each span ends where the one above it begins. Ends that were left open are closed by their neighbours. */
function join(spans: Span[]): { readonly sure: boolean } | undefined {
  let sure = true;
  for (const [index, span] of spans.entries()) {
    const above = spans[index - 1];
    if (!above) continue;
    if (above.low === span.low && above.lowOpen === span.lowOpen) {
      // "Dưới 50%", "dưới 70%": the upper one begins where the lower one ends.
      if (above.low >= 0 || above.high === span.high) return undefined;
      above.low = span.high;
      above.lowOpen = !span.highOpen;
    }
    if (span.high === Infinity) continue;
    const meets = span.high === above.low && span.highOpen !== above.lowOpen;
    if (meets) continue;
    if (span.high > above.low) return undefined;
    sure = false;
  }
  return { sure };
}

function reachesTop({ low, high }: Span, scale: Scale): boolean {
  if (high === Infinity) return true;
  return scale === 'share' ? high >= 1 : high === low + 1;
}

/** Without steps of no points at the lower end, which say nothing. */
function shortest(steps: readonly Step[], scale: Scale): readonly Step[] {
  const rises = (steps[0]?.points ?? 0) > 0;
  const kept = steps.filter((_, index) => !rises || steps.slice(index).some(({ points }) => points > 0));
  return scale === 'whole'
    ? kept.map(({ from, open, points }) => ({ from: open ? from + 1 : from, open: false, points }))
    : kept;
}
