import { comparable } from '../rules/decimal';
import { comparableRatio } from '../rules/formula';
import { notNegativeArgument, positive } from './argument';
import type { Definition } from './definition';
import { negative, notPositive, unless } from './native';

/** Tỷ lệ: done over total as a fraction; it may exceed 1. `tyle(98, 100)` is 0.98. */
export function tyle(done: unknown, total: unknown): number {
  return comparable(notNegativeArgument(done, 'done') / positive(total, 'total'));
}

export const tyleDefinition: Definition = {
  parameters: [{ argument: 'done' }, { argument: 'total' }],
  result: 'number',
  native: (done = '', total = '') =>
    unless([negative(done), notPositive(total)], comparableRatio(done, total)),
  example: { args: [98, 100], result: 0.98 },
};
