import type { Entry } from '../rules/entry';

/** What is filled in for one example; what is not named is blank. */
export type ExampleCase = Partial<Entry>;

/** The most examples that somebody reads beside a rule. */
export const MOST_EXAMPLES = 5;
/** A year like any other; the examples show days, not years. */
export const EXAMPLE_YEAR = 2026;
/** Totals by which shares are shown, the smallest in which every bound is a whole number. */
const TOTALS = [10, 20, 100, 1_000, 10_000] as const;

/** Shares at these bounds and just below them, highest first. `shareCases([0.8])[0]` is `{ done: 10, total: 10 }`. */
export function shareCases(bounds: readonly number[]): readonly ExampleCase[] {
  const total =
    TOTALS.find(each => bounds.every(bound => Number.isInteger(Number((bound * each).toFixed(9))))) ?? 10_000;
  const at = bounds.map(bound => Math.round(bound * total));
  const highest = Math.max(...at, total);
  const done = descending([highest, ...at, ...at.map(each => each - 1), 0]);
  const chosen = done.length <= MOST_EXAMPLES ? done : descending([highest, ...at, at.at(-1)! - 1, 0]);
  return chosen.map(each => ({ done: each, total }));
}

/** Counts, the highest first. `countCases([2, 0, -1])` is `[{ done: 2 }, { done: 0 }]`. */
export function countCases(counts: readonly number[]): readonly ExampleCase[] {
  return descending(counts).map(done => ({ done }));
}

function descending(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].filter(number => number >= 0).sort((one, other) => other - one);
}
