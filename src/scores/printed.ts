import { round } from '../rules/decimal';

/** Decimals that points and indices are printed with. */
const DECIMALS = 2;
const UNITS = 10 ** DECIMALS;

/** Points or an index as they are printed. `printed(1.005)` is 1.01. */
export function printed(value: number): number {
  return round(value, DECIMALS);
}

/**
 * How far one figure lies above another that stands beside it, as both are printed: whoever subtracts them finds this.
 * Example: `printedDifference(8, 7.835)` is 0.16, because 7.84 is what is read.
 */
export function printedDifference(value: number, other: number): number {
  return printed(printed(value) - printed(other));
}

/**
 * Parts as they are printed beside their sum, so that whoever adds them up finds it: each is rounded, and where that does
 * not give the sum those that lie nearest to the other side are rounded the other way. No part moves by more than 0.01,
 * and none that needs no rounding moves at all; of what is neither nothing nor all of its maximum neither is said while
 * another part can move. Example: `printedParts([0.335, 0.335, 0.33], 1)` is [0.33, 0.34, 0.33].
 */
export function printedParts(
  parts: readonly number[],
  sum: number,
  maxima: readonly number[] = [],
): number[] {
  const units = (value: number): number => Math.round(printed(value) * UNITS);
  const shown = parts.map(units);
  const surplus = shown.reduce((total, part) => total + part, 0) - units(sum);
  const step = Math.sign(surplus);
  const gained = (index: number): number => step * (shown[index]! / UNITS - parts[index]!);
  const says = (index: number): number => {
    const turned = shown[index]! - step;
    return turned === 0 || turned / UNITS === maxima[index] ? 1 : 0;
  };
  const turned = parts
    .map((_, index) => index)
    .filter(index => round(gained(index), DECIMALS + 4) > 0)
    .sort((a, b) => says(a) - says(b) || gained(b) - gained(a))
    .slice(0, Math.abs(surplus));
  for (const index of turned) shown[index]! -= step;
  return shown.map(part => part / UNITS);
}
