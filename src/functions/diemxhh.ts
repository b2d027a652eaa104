import { surveyNative, surveyScore } from '../rules/survey';
import { notNegativeArgument, within } from './argument';
import type { Definition } from './definition';
import { exceeds, negative, unless } from './native';

/** Điểm điều tra xã hội học: the share of satisfied answers times the maximum. `diemxhh(0.9267, 35)` is 32.4345. */
export function diemxhh(share: unknown, max: unknown): number {
  return surveyScore(
    within(notNegativeArgument(share, 'share'), 'share', 0, 1),
    notNegativeArgument(max, 'max'),
  );
}

export const diemxhhDefinition: Definition = {
  parameters: [{ argument: 'share' }, { argument: 'max' }],
  result: 'number',
  native: (share = '', max = '') =>
    unless([negative(share), exceeds(share, '1'), negative(max)], surveyNative(share, max)),
  example: { args: [0.9267, 35], result: 32.4345 },
};
