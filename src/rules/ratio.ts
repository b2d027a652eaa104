import { customCall } from './custom-name';
import { comparable, round, roundResult } from './decimal';
import type { EntryCells } from './entry';
import { comparableExpr, comparableRatio, firstOf, literal, roundedResult, type Expr } from './formula';
import { holds } from './law';
import { FEEDS, type BaseRule, type Feed } from './rule';
import type { RuleKind } from './rule-kind';
import { shareAchieved, shareAsks, shareChecks, shareLaws, shareSteps, type ShareAchieved } from './share';

/** The variants below the goal, numbered as CCHC.DIEMTYLE takes them from 1 on. */
export const BELOW_GOAL = ['proportional', 'toGoal', 'interpolated'] as const;

type BelowGoal = (typeof BELOW_GOAL)[number];

/**
 * Done over total. At `goal` full points, below `floor` none; in between, r is the ratio:
 * `proportional` r × max · `toGoal` r / goal × max · `interpolated` (r − floor) / (goal − floor) × max.
 */
export interface RatioRule extends BaseRule {
  readonly kind: 'ratio';
  readonly done: string;
  readonly total: string;
  readonly floor: number;
  readonly goal: number;
  readonly belowGoal: BelowGoal;
  /** Done may exceed total, as when more was achieved than planned. */
  readonly mayExceed?: boolean;
  readonly fedBy?: Feed;
  /** Decimals to which the points are rounded. */
  readonly round?: number;
}

/** Decimals that points are kept with anyway. */
const MOST_PLACES = 6;

/**
 * Points for done over total. Example: `ratioScore(72, 90, 2, 0.7, 0.9, 'toGoal')` is 1.777778.
 * Domain: total above 0, 0 ≤ floor ≤ goal. Source: "Tỷ lệ × điểm tối đa, dưới ngưỡng được 0".
 */
export function ratioScore(
  done: number,
  total: number,
  max: number,
  floor: number,
  goal: number,
  belowGoal: BelowGoal,
): number {
  const ratio = comparable(done / total);
  if (ratio >= comparable(goal)) return roundResult(max);
  if (ratio < comparable(floor)) return 0;
  switch (belowGoal) {
    case 'proportional':
      return roundResult((done / total) * max);
    case 'toGoal':
      return roundResult((done / total / goal) * max);
    case 'interpolated':
      return roundResult(((done / total - floor) / (goal - floor)) * max);
  }
}

/** The native twin of `ratioScore`; every argument is formula text. */
export function ratioNative(
  done: Expr,
  total: Expr,
  max: Expr,
  floor: Expr,
  goal: Expr,
  belowGoal: BelowGoal,
): Expr {
  const ratio = comparableRatio(done, total);
  const share = `${done}/${total}`;
  const partial: Record<BelowGoal, Expr> = {
    proportional: `${share}*${max}`,
    toGoal: `${share}/${goal}*${max}`,
    interpolated: `(${share}-${floor})/(${goal}-${floor})*${max}`,
  };
  return roundedResult(
    firstOf(
      [
        [`${ratio}>=${comparableExpr(goal)}`, max],
        [`${ratio}<${comparableExpr(floor)}`, '0'],
      ],
      partial[belowGoal],
    ),
  );
}

interface RatioFacts {
  readonly form: 'ratio';
  readonly done: string;
  readonly total: string;
  readonly floor: number;
  readonly goal: number;
  readonly belowGoal: BelowGoal;
  /** Decimals to which the points are rounded. */
  readonly places?: number;
}

/** Tỷ lệ: linear, with a floor and a goal. */
export const ratio: RuleKind<RatioRule, RatioFacts, ShareAchieved> = {
  shape: {
    done: 'string',
    total: 'string',
    floor: 'number',
    goal: 'number',
    belowGoal: 'string',
    'mayExceed?': 'boolean',
    'fedBy?': 'string',
    'round?': 'number',
  },
  laws: ({ done, total, floor, goal, belowGoal, fedBy, round: places = 0 }) => {
    const ordered = floor >= 0 && floor <= goal && goal > 0 && goal <= 1;
    return [
      ...shareLaws(done, total),
      { law: 'choice', field: 'belowGoal', given: belowGoal, of: BELOW_GOAL },
      ...(fedBy === undefined ? [] : [{ law: 'choice', field: 'fedBy', given: fedBy, of: FEEDS } as const]),
      holds(ordered && !(belowGoal === 'interpolated' && floor === goal), {
        code: 'catalogue.ratioBoundsInvalid',
        floor,
        goal,
      }),
      holds(Number.isInteger(places) && places >= 0 && places <= MOST_PLACES, {
        code: 'catalogue.roundInvalid',
        places,
      }),
    ];
  },
  asks: ({ done, total }) => shareAsks(done, total),
  checks: ({ mayExceed }) => shareChecks(mayExceed),
  score: (rule, max, entry) => {
    const { done, total } = entry;
    const points = ratioScore(Number(done), Number(total), max, rule.floor, rule.goal, rule.belowGoal);
    return rule.round === undefined ? points : Math.min(max, round(points, rule.round));
  },
  native: (rule, c) =>
    asRounded(rule, c, ratioNative(c.done, c.total, c.max, c.floor, c.goal, rule.belowGoal)),
  custom: (rule, c) => {
    const variant = BELOW_GOAL.indexOf(rule.belowGoal) + 1;
    const exceed = rule.mayExceed ? [literal(true)] : [];
    const call = customCall('DIEMTYLE', c.done, c.total, c.max, c.floor, c.goal, variant, ...exceed);
    return asRounded(rule, c, call);
  },
  facts: ({ done, total, floor, goal, belowGoal, round: places }) => ({
    form: 'ratio',
    done,
    total,
    floor,
    goal,
    belowGoal,
    ...(places === undefined ? {} : { places }),
  }),
  achieved: (_rule, entry) => shareAchieved(entry),
  steps: ({ done, floor, goal, mayExceed }, _max, entry, { missed: [missed = 0] }) =>
    shareSteps(done, [{ from: floor }, { from: goal }], entry, missed, mayExceed),
  // Where points grow with the share up to the goal, nothing falls there; interpolated ones begin at 0 at the floor.
  bounds: ({ floor, goal, belowGoal }) =>
    [
      { from: goal, falls: floor === goal || (belowGoal === 'proportional' && goal < 1) },
      { from: floor, falls: floor > 0 && floor < goal && belowGoal !== 'interpolated' },
    ].flatMap(({ from, falls }) => (falls ? [{ from }] : [])),
  traits: ({ floor, goal, mayExceed, fedBy }) => ({
    feed: fedBy,
    aim: { floor, goal, canCatchUp: fedBy !== 'reports' && fedBy !== 'tasks' },
    mayExceed,
  }),
};

/** A maximum of finer points is not rounded beyond itself. */
function asRounded({ round: places }: RatioRule, { max }: EntryCells, points: Expr): Expr {
  return places === undefined ? points : `MIN(${max},ROUND(${points},${places}))`;
}
