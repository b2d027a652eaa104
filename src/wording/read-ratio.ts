import type { RatioRule } from '../rules/ratio';
import { fit, type Fit } from './fit';
import type { Formula } from './formula';
import type { Found } from './found';
import { nameOf, shareNames } from './names';
import { isGrowth } from './measured';
import { shareRange } from './share-range';
import { isShortcoming } from './shortcoming';
import type { Statement } from './statement';

const NOTHING_DONE = /^(?:không|chưa)(?!\p{L})/iu;

/** Points in proportion to a share, between a floor and a goal: "dưới 100%: (b/a) x điểm tối đa". */
export function readRatio(statement: Statement): Found | undefined {
  const { formulas, options, cases, taken, max, title, definitions, remarks } = statement;
  const [formula, ...more] = formulas;
  if (!formula || more.length > 0 || cases.length > 0 || taken.length > 0 || max <= 0) return undefined;
  const bounds = boundsOf(statement, formula);
  if (!bounds) return undefined;
  const found = shapeOf(statement, formula, bounds);
  if (!found) return undefined;
  const names = shareNames(title);
  const goal = found.goal;
  const [round] = remarks.round;
  const rule: RatioRule = {
    kind: 'ratio',
    done: nameOf(found.amounts?.done ?? definitions.ratio?.done ?? '', names.done),
    total: nameOf(found.amounts?.total ?? definitions.ratio?.total ?? '', names.total),
    floor: bounds.floor,
    goal,
    belowGoal: found.variant,
    ...(round && { round: round.places }),
  };
  if (bounds.floor > goal || goal > 1 || (found.variant === 'interpolated' && bounds.floor >= goal))
    return undefined;
  const capped = remarks.cap.every(({ of, points }) => of === 'all' && points === max);
  const full = options.length > 0 || goal === 1 || remarks.cap.length > 0;
  return {
    rule,
    sure:
      bounds.floor < goal &&
      bounds.sure &&
      found.sure &&
      capped &&
      full &&
      !isGrowth(`${title} ${statement.text}`),
    heeds: 'rounding',
  };
}

interface Bounds {
  readonly floor: number;
  readonly goal: number | undefined;
  readonly sure: boolean;
}

/** The floor and goal that the cases beside a formula state; `undefined` where other fixed points stand there. */
function boundsOf({ options, max }: Statement, formula: Formula): Bounds | undefined {
  let sure = options.every(({ worth }) => worth.plain);
  const own = formula.condition === '' ? undefined : shareRange(formula.condition);
  if (formula.condition !== '' && !own && /\d/u.test(formula.condition)) return undefined;
  if (
    formula.condition !== '' &&
    !own &&
    !/^(?:điểm|số điểm|tỷ lệ|cách tính|công thức|tính|còn lại|trường hợp|các trường hợp|(?:nếu )?(?:thấp hơn|ngược lại|không đạt))/iu.test(
      formula.condition,
    )
  )
    sure = false;
  if (isShortcoming(formula.condition)) sure = false;
  let floor: { at: number; open: boolean } | undefined;
  let goal: { at: number; open: boolean } | undefined;
  for (const { condition, worth } of options) {
    const range = shareRange(condition);
    if (!range) {
      if (worth.points !== 0 || !NOTHING_DONE.test(condition)) return undefined;
      continue;
    }
    if (/\d/u.test(range.rest) || /(?<!\p{L})(?:nhưng|hoặc|đồng thời|kèm)(?!\p{L})/iu.test(range.rest))
      sure = sure && worth.points === 0;
    if (worth.points === max && range.low !== undefined && !goal) {
      if (range.high !== undefined && range.high < 1 && !(range.exact && own?.high === range.high))
        return undefined;
      goal = { at: range.low, open: range.lowOpen };
    } else if (worth.points === 0 && range.high !== undefined && range.low === undefined && !floor)
      floor = { at: range.high, open: !range.highOpen };
    else return undefined;
  }
  if (own) {
    const low = own.low === undefined ? undefined : { at: own.low, open: own.lowOpen };
    if (floor && low && !(floor.at === low.at && floor.open === low.open)) sure = false;
    floor ??= low;
    if (goal && own.high !== undefined && !(goal.at === own.high && own.highOpen !== goal.open)) sure = false;
    if (!goal && own.high !== undefined && own.high < 1) sure = false;
    if (own.exact) return undefined;
  }
  // The kind begins with the floor itself and is full at the goal itself.
  if (floor?.open && floor.at > 0) sure = false;
  if (goal?.open) sure = false;
  return { floor: floor?.at ?? 0, goal: goal?.at, sure };
}

function shapeOf(
  { max, definitions }: Statement,
  { by }: Formula,
  { floor, goal, sure }: Bounds,
): Fit | undefined {
  switch (by.form) {
    case 'vague':
      return { variant: 'proportional', goal: goal ?? 1, sure: false };
    case 'slide':
      return floor > 0
        ? { variant: 'interpolated', goal: goal ?? 1, sure: sure && by.fromZero && goal !== undefined }
        : undefined;
    case 'expression':
      return fit(by.expression, max, { floor, goal }, definitions);
  }
}
