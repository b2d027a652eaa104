import type { MachineDay } from '../../../ledger/days';
import { awaited } from './copy-status';

/** A copy whose answer is awaited; days are serial numbers. */
export type AwaitedCopy<C> = C & {
  readonly due: number | undefined;
  /** Days that have passed since it should have come back, 0 until then. */
  readonly daysLate: number;
};

/** Copies without a day come after those with one. */
const NO_DAY = Number.MAX_SAFE_INTEGER;

/** Of copies that were sent those whose answer is awaited, the latest first. Example: `awaitedCopies(mailed, today)`. */
export function awaitedCopies<C extends { readonly status: string }>(
  copies: readonly C[],
  today: MachineDay,
): AwaitedCopy<C>[] {
  return copies
    .flatMap(copy => {
      const state = awaited(copy.status);
      if (!state) return [];
      const { due } = state;
      return [{ ...copy, due, daysLate: due === undefined ? 0 : Math.max(0, today - due) }];
    })
    .sort((a, b) => (a.due ?? NO_DAY) - (b.due ?? NO_DAY));
}
