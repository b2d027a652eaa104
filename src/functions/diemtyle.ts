import { literal, type Expr } from '../rules/formula';
import { BELOW_GOAL, ratioNative, ratioScore } from '../rules/ratio';
import {
  atMost,
  isLeftOut,
  notNegativeArgument,
  numberArgument,
  positive,
  wholeArgument,
  within,
} from './argument';
import type { Definition } from './definition';
import { broken, exceeds, negative, notPositive, orDefault, unless } from './native';

/**
 * Điểm theo tỷ lệ: full points from the goal on, none below the floor; in between as the variant says: 1 ratio × max,
 * 2 ratio / goal × max, 3 rising evenly from the floor to the goal. `diemtyle(72, 90, 2, 0.7, 0.9, 2)` is 1.777778.
 */
export function diemtyle(
  done: unknown,
  total: unknown,
  max: unknown,
  floor: unknown,
  goal: unknown,
  variant: unknown,
  mayExceed: unknown,
): number {
  const [part, all] = [notNegativeArgument(done, 'done'), positive(total, 'total')];
  const [from, to] = [notNegativeArgument(floor, 'floor'), notNegativeArgument(goal, 'goal') || 1];
  const belowGoal =
    BELOW_GOAL[within(wholeArgument(variant, 'variant') || 1, 'variant', 1, BELOW_GOAL.length) - 1]!;
  const points = notNegativeArgument(max, 'max');
  atMost(from, to, 'floor', 'goal');
  if (isLeftOut(mayExceed, 'mayExceed') || numberArgument(mayExceed, 'mayExceed') === 0)
    atMost(part, all, 'done', 'total');
  return ratioScore(part, all, points, from, to, belowGoal);
}

export const diemtyleDefinition: Definition = {
  parameters: [
    { argument: 'done' },
    { argument: 'total' },
    { argument: 'max' },
    { argument: 'floor', optional: true },
    { argument: 'goal', optional: true },
    { argument: 'variant', optional: true },
    { argument: 'mayExceed', optional: true },
  ],
  result: 'number',
  native: (done = '', total = '', max = '', floor = '0', goal, variant, mayExceed) => {
    const to = orDefault(goal, '1');
    const kind = orDefault(variant, '1');
    const scores = BELOW_GOAL.map(belowGoal => ratioNative(done, total, max, floor, to, belowGoal));
    return unless(
      [
        negative(done),
        notPositive(total),
        negative(max),
        negative(floor),
        negative(to),
        exceeds(floor, to),
        ...(isChoice(kind) ? [] : [broken(kind), `${kind}>${BELOW_GOAL.length}`]),
        tooMuch(done, total, mayExceed),
      ],
      isChoice(kind) ? scores[Number(kind) - 1]! : `CHOOSE(${kind},${scores.join(',')})`,
    );
  },
  example: { args: [72, 90, 2, 0.7, 0.9, 2], result: 1.777778 },
};

const isChoice = (variant: Expr): boolean => BELOW_GOAL.some((_, index) => variant === String(index + 1));

function tooMuch(done: Expr, total: Expr, mayExceed: Expr | undefined): Expr | undefined {
  if (mayExceed === literal(true)) return undefined;
  if (mayExceed === undefined || mayExceed === literal(false)) return exceeds(done, total);
  return `AND(NOT(${mayExceed}),${exceeds(done, total) ?? 'FALSE'})`;
}
