import type { Ledger } from './ledger';
import { merged, mergeOf, type Decisions, type Merge, type Returned } from './merge';

/** A returned copy with what an officer decided about it. */
export interface MergeInput {
  readonly returned: Returned;
  readonly decisions: Decisions;
}

/**
 * Merges copies one after the other, each into what the ones before it left, so that two officers who answered
 * differently are in conflict with each other. `merges` are in the order of the copies.
 * Example: `mergeAll(ledger, inputs).merged` is what the open workbook shall hold.
 */
export function mergeAll(
  ours: Ledger,
  inputs: readonly MergeInput[],
): { readonly merges: readonly Merge[]; readonly merged: Ledger } {
  const merges: Merge[] = [];
  let ledger = ours;
  for (const { returned, decisions } of inputs) {
    const merge = mergeOf(ledger, returned);
    merges.push(merge);
    ledger = merged(ledger, merge, decisions);
  }
  return { merges, merged: ledger };
}
