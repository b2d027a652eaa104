import { sameText } from '../rules/cell';
import { namesIn, quotientsIn, valueOf, type Expression } from './expression';
import type { Definitions, Quotient } from './definition';
import { isWorthLess } from './shortcoming';

/** What a formula comes to as a function of one share: the variant, where it is full, and the amounts of the share. */
export interface Fit {
  readonly variant: 'proportional' | 'toGoal' | 'interpolated';
  readonly goal: number;
  readonly amounts?: Quotient;
  /** Whether what the formula goes by is certainly a share. */
  readonly sure: boolean;
}

const MAXIMUM =
  /^(?:(?:số|thang|mức)\s+)?(?:điểm\s*)?(?:tối đa|chuẩn|điểm chuẩn)(?:\s+(?:của|theo|quy định|tiêu chí|nội dung)\s*.*)?$|^(?:số\s+)?điểm (?:của )?tiêu chí(?: này)?$|^thang điểm$/iu;
const SHARE = /tỷ lệ|%|phần trăm|mức độ hoàn thành|chỉ số hài lòng|mức độ hài lòng/iu;
/** Shares of other things than one's own amounts. */
const FOREIGN = /thấp nhất|năm trước|tăng|giảm|chậm|trễ|quá hạn|không|chưa|hệ số|trọng số/iu;
/** Measured against other units, whose figures nobody here has. */
const AGAINST_OTHERS = /chuẩn h(?:óa|oá)|bình quân|trung bình|lớn nhất|cao nhất|tốt nhất|đơn vị dẫn đầu/iu;
const REACHED = /hoàn thành|đúng hạn|đạt/iu;
const PROBES = [0.07, 0.31, 0.5, 0.83, 0.96];

/**
 * Finds what share a formula goes by, and how: it is worked out at several shares and compared with each variant, so that
 * "(b/a) x 2", "tỷ lệ % x 2/100%" and "2 x b/a" are the same. `floor` and `goal` come from the cases beside it.
 */
export function fit(
  expression: Expression,
  max: number,
  bounds: { readonly floor: number; readonly goal: number | undefined },
  { letters, ratio }: Definitions,
): Fit | undefined {
  const at = (share: number, values: (share: number) => (name: string) => number): number =>
    valueOf(expression, name => (MAXIMUM.test(name) ? max : values(share)(name)));
  const variables = namesIn(expression).filter(name => !MAXIMUM.test(name));
  const meaning = (name: string): string => letters.get(name.toLowerCase()) ?? name;
  if (
    [...variables.map(meaning), ratio?.name ?? '', ratio?.total ?? ''].some(name => AGAINST_OTHERS.test(name))
  )
    return undefined;
  const tries: { values: (share: number) => (name: string) => number; amounts?: Quotient; sure: boolean }[] =
    [];
  if (variables.length === 1) {
    const [name] = variables as [string];
    const amounts = ratio && (sameText(name, ratio.name) || SHARE.test(name)) ? ratio : undefined;
    const isShare = SHARE.test(meaning(name)) || amounts !== undefined;
    const sure = isShare && !FOREIGN.test(meaning(name));
    // A letter that nothing explains may be a share; a number of things is none.
    for (const scale of isShare ? [1, 100] : /^\p{L}\p{N}?$/u.test(name) ? [1] : [])
      tries.push({ values: share => () => share * scale, ...(amounts && { amounts }), sure });
  }
  if (variables.length === 2) {
    const [one, other] = variables as [string, string];
    for (const [done, total] of [
      [one, other],
      [other, one],
    ] as const)
      tries.push({
        values: share => name => (name === done ? share * 40 : 40),
        ...amountsOf(meaning(done), meaning(total)),
        sure:
          !(/^tổng/iu.test(meaning(done)) && !/^tổng/iu.test(meaning(total))) &&
          !isWorthLess(meaning(done)) &&
          !(REACHED.test(meaning(total)) && !REACHED.test(meaning(done))) &&
          ![done, total].some(name => FOREIGN_TOTAL.test(meaning(name))) &&
          (quotientsIn(expression).length === 1 || /^tổng/iu.test(meaning(total))),
      });
  }
  for (const { values, amounts, sure } of tries) {
    const found = variant(share => at(share, values), max, bounds);
    if (found)
      return { ...found, ...(amounts && { amounts: { done: amounts.done, total: amounts.total } }), sure };
  }
  return undefined;
}

/** The amounts by their names; letters that nothing explains are none. */
function amountsOf(done: string, total: string): { readonly amounts?: Quotient } {
  return [done, total].some(name => /^\p{L}\p{N}?$/u.test(name)) ? {} : { amounts: { done, total } };
}

/** What an amount cannot be: the best unit's, last year's. */
const FOREIGN_TOTAL = /lớn nhất|cao nhất|thấp nhất|trung bình|bình quân|năm trước|tỷ lệ|điểm/iu;

function variant(
  points: (share: number) => number,
  max: number,
  { floor, goal }: { readonly floor: number; readonly goal: number | undefined },
): Pick<Fit, 'variant' | 'goal'> | undefined {
  const is = (expected: (share: number) => number): boolean =>
    PROBES.every(share => Math.abs(points(share) - expected(share)) <= 1e-9 * Math.max(1, Math.abs(max)));
  if (is(share => share * max)) return { variant: 'proportional', goal: goal ?? 1 };
  const rounded = Number((goal ?? max / points(1)).toFixed(9));
  if (rounded > 0 && rounded < 1 && is(share => (share / rounded) * max))
    return { variant: 'toGoal', goal: rounded };
  const to = goal ?? 1;
  if (floor > 0 && floor < to && is(share => ((share - floor) / (to - floor)) * max))
    return { variant: 'interpolated', goal: to };
  return undefined;
}
