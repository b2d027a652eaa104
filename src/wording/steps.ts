import type { Option } from './option';
import type { Range } from './share-range';

/** A step of a table by amounts: the points from here up. */
interface AmountStep {
  readonly from: number;
  readonly open: boolean;
  readonly points: number;
}

/** A table of steps that a list of options states. */
interface Steps {
  /** Highest first. */
  readonly steps: readonly AmountStep[];
  /** Whether there is neither gap nor overlap, and every option was understood. */
  readonly sure: boolean;
  /** What each range leaves of its condition. */
  readonly words: readonly string[];
}

/** What the amounts are: shares up to 1 unless the text goes beyond, or whole numbers without end. */
type Scale = 'share' | 'whole';

interface Span {
  /** The amount where it begins, and whether it begins just above it; none begins at nothing. */
  low: number;
  lowOpen: boolean;
  high: number;
  highOpen: boolean;
  readonly points: number;
}

const REMAINDER = /^(?:các |những )?(?:trường hợp |mức )?(?:còn lại|khác|ngược lại)(?:\s.*)?$/iu;
const NOTHING_DONE =
  /^(?:địa phương |đơn vị |xã )?(?:không|chưa) (?:(?:thực hiện|tổ chức|triển khai|giải quyết|hoàn thành|xử lý)(?!\p{L}))/iu;
/** "Không có mô hình" is none of what is counted. */
const NONE = /^(?:địa phương |đơn vị |xã )?(?:không|chưa) có(?!\p{L})/iu;
const NOT_SO = /^(?:địa phương |đơn vị |xã )?(?:không|chưa)(?!\p{L})/iu;
/** Words that bring in another condition. */
const BESIDES =
  /(?<!\p{L})(?:nhưng|đồng thời|kèm|ngoài ra|song|tuy nhiên|(?:và|,) ?(?:có|không|được|đảm bảo|bảo đảm|đúng|gửi|cập nhật|báo cáo|hoàn thành|chất lượng|kịp thời|ban hành))(?!\p{L})/iu;
/** Whom a step is not for. */
const SAVE = /(?<!\p{L})(?:trừ|riêng)(?!\p{L})/iu;
const EXTRA = new RegExp(`${BESIDES.source}|(?<!\\p{L})hoặc(?!\\p{L})`, 'iu');
/** Two words for one thing. */
const ONE_THING =
  /(?:đúng|trước|sớm)(?: hạn| thời hạn)? (?:và|hoặc) (?:đúng|trước|sớm) (?:hạn|thời hạn)|đạt (?:và|hoặc) vượt/giu;

/**
 * The table that options with ranges state; `undefined` where they are no such table. Bounds that two options claim are
 * given to the upper one, and the table is not sure. Example: "từ 90%: 2", "dưới 90%: 1", "không thực hiện: 0" begin at
 * 0.9 and just above 0.
 */
export function amountSteps(
  options: readonly Option[],
  rangeIn: (condition: string) => Range | undefined,
  scale: Scale,
): Steps | undefined {
  const said = saidBy(options, rangeIn, scale);
  if (!said || said.spans.length === 0) return undefined;
  const { words, nothing, denied, remainder } = said;
  const spans = downward(said.spans);
  const joined = join(spans);
  if (!joined) return undefined;
  const lowest = spans.at(-1)!;
  const steps: AmountStep[] = spans.map(({ low, lowOpen, points }) => ({
    from: Math.max(0, low),
    open: low >= 0 && lowOpen,
    points,
  }));
  const reachesDown = lowest.low < 0;
  if (reachesDown && nothing && lowest.points > 0)
    steps[steps.length - 1] = { from: 0, open: true, points: lowest.points };
  if (!reachesDown && remainder !== undefined && remainder > 0)
    steps.push({ from: 0, open: nothing, points: remainder });
  const sure =
    said.sure &&
    joined.sure &&
    // One bound and its denial is as well a condition that is met or not.
    (spans.length > 1 || remainder !== undefined) &&
    // "Không báo cáo: 0" is not the same as nothing done, and a remainder below all bounds is none.
    !(reachesDown && ((denied && lowest.points > 0) || remainder !== undefined)) &&
    reachesTop(spans[0]!, scale) &&
    (rises(steps) || (falls(steps) && reachesDown && !nothing));
  return { steps: shortest(steps, scale), sure, words };
}

/** Whether ranges of whole numbers, in any order, follow each other without gap or overlap. */
export function adjoin(ranges: readonly Range[]): boolean {
  const spans = ranges.map(range => spanOf(range, 0, 'whole'));
  return join(downward(spans))?.sure ?? false;
}

function downward(spans: readonly Span[]): Span[] {
  return [...spans].sort(
    (one, other) =>
      other.low - one.low || Number(other.lowOpen) - Number(one.lowOpen) || other.high - one.high,
  );
}

/** What the options say, each for itself. */
interface Said {
  readonly spans: readonly Span[];
  readonly words: readonly string[];
  /** Nothing done has no points. */
  readonly nothing: boolean;
  /** Something else that was not so has none. */
  readonly denied: boolean;
  /** The points of all other cases. */
  readonly remainder: number | undefined;
  readonly sure: boolean;
}

function saidBy(
  options: readonly Option[],
  rangeIn: (condition: string) => Range | undefined,
  scale: Scale,
): Said | undefined {
  const spans: Span[] = [];
  const words: string[] = [];
  const extra: string[] = [];
  let [nothing, denied] = [false, false];
  let remainder: number | undefined;
  let sure = options.every(({ worth }) => worth.plain);
  for (const { condition, worth } of options) {
    const range = rangeIn(condition);
    if (range) {
      words.push(range.rest);
      spans.push(spanOf(range, worth.points, scale));
      if (range.stray || SAVE.test(range.rest) || /\d/u.test(range.rest.replace(/\([^)]*\)/gu, '')))
        sure = false;
      if (EXTRA.test(range.rest.replace(ONE_THING, '')) && worth.points > 0) extra.push(range.rest);
    } else if (REMAINDER.test(condition)) {
      if (remainder !== undefined) return undefined;
      remainder = worth.points;
    } else if (worth.points > 0) return undefined;
    else if (NOTHING_DONE.test(condition) || (scale === 'whole' && NONE.test(condition))) nothing = true;
    else if (NOT_SO.test(condition)) denied = true;
    else sure = false;
  }
  // "Sáng kiến hoặc giải pháp" in every option names the thing; in one of them it is another condition.
  const naming = words.length > 1 && words.every(text => /(?<!\p{L})hoặc(?!\p{L})/iu.test(text));
  if (extra.some(text => !naming || BESIDES.test(text))) sure = false;
  return { spans, words, nothing, denied, remainder, sure };
}

/** Whether more is always worth more, or always less: a table that does neither is hardly what was meant. */
export function rises(steps: readonly Pick<AmountStep, 'points'>[]): boolean {
  return steps.every(({ points }, index) => index === 0 || points < steps[index - 1]!.points);
}

export function falls(steps: readonly Pick<AmountStep, 'points'>[]): boolean {
  return steps.every(({ points }, index) => index === 0 || points > steps[index - 1]!.points);
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
function shortest(steps: readonly AmountStep[], scale: Scale): readonly AmountStep[] {
  const rises = (steps[0]?.points ?? 0) > 0;
  const kept = steps.filter((_, index) => !rises || steps.slice(index).some(({ points }) => points > 0));
  return scale === 'whole'
    ? kept.map(({ from, open, points }) => ({ from: open ? from + 1 : from, open: false, points }))
    : kept;
}
