/** The value in the middle: `median([3, 1, 2])` is 2. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
