import { shortfall, shortfallNative } from '../rules/shortfall';
import { notNegativeArgument, positive, within } from './argument';
import type { Definition } from './definition';
import { exceeds, negative, notPositive, unless } from './native';

/** Cần thêm: how many more must be done for the ratio to reach the goal. `canthem(72, 90, 0.9)` is 9. */
export function canthem(done: unknown, total: unknown, goal: unknown): number {
  const [part, all] = [notNegativeArgument(done, 'done'), positive(total, 'total')];
  return shortfall(part, all, within(notNegativeArgument(goal, 'goal'), 'goal', 0, 1));
}

export const canthemDefinition: Definition = {
  parameters: [{ argument: 'done' }, { argument: 'total' }, { argument: 'goal' }],
  result: 'number',
  native: (done = '', total = '', goal = '') =>
    unless(
      [negative(done), notPositive(total), negative(goal), exceeds(goal, '1')],
      shortfallNative(done, total, goal),
    ),
  example: { args: [72, 90, 0.9], result: 9 },
};
