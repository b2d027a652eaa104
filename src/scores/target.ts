import { roundResult } from '../rules/decimal';
import type { Settings } from '../ledger/ledger';

/** The index that the unit shall reach in the year, 0 to 100; `undefined` where none is set, or none that can be one. */
export function targetOf({ target }: Pick<Settings, 'target'>): number | undefined {
  return typeof target === 'number' && target >= 0 && target <= 100 ? target : undefined;
}

/**
 * Còn thiếu: what an index still lacks of its target, in points of the scale of 100; 0 where the target is reached.
 * Nothing is rounded for display before. Example: `gapToTarget(81.8, 85)` is 3.2.
 */
export function gapToTarget(index: number, target: number): number {
  return Math.max(0, roundResult(target - index));
}
