import { rescale, rescaleNative } from '../scores/index-value';
import { atMost, notNegativeArgument, positive } from './argument';
import type { Definition } from './definition';
import { exceeds, negative, notPositive, orDefault, unless } from './native';

/** Quy đổi: points earned on a part of the scale, brought to the whole scale. `quydoi(58.5, 65)` is 90. */
export function quydoi(earned: unknown, counted: unknown, scale: unknown): number {
  const [points, of] = [notNegativeArgument(earned, 'earned'), positive(counted, 'counted')];
  atMost(points, of, 'earned', 'counted');
  return rescale(points, of, notNegativeArgument(scale, 'scale') || 100);
}

export const quydoiDefinition: Definition = {
  parameters: [{ argument: 'earned' }, { argument: 'counted' }, { argument: 'scale', optional: true }],
  result: 'number',
  native: (earned = '', counted = '', scale) => {
    const whole = orDefault(scale, '100');
    return unless(
      [negative(earned), notPositive(counted), exceeds(earned, counted), negative(whole)],
      rescaleNative(earned, counted, whole),
    );
  },
  example: { args: [58.5, 65], result: 90 },
};
