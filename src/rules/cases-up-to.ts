/** More ways than these to go on counting would tell nobody more. */
const MOST_COUNTS = 10;

/**
 * So many more cases: each number while they are few, else about evenly apart; the first and the last are among them.
 * Example: `casesUpTo(3)` is [1, 2, 3].
 */
export function casesUpTo(all: number): number[] {
  const ways = Math.min(all, MOST_COUNTS);
  return Array.from({ length: Math.max(0, ways) }, (_, way) =>
    ways === 1 ? all : 1 + Math.round((way * (all - 1)) / (ways - 1)),
  );
}
