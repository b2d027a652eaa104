import { round } from '../rules/decimal';
import type { Expr } from '../rules/formula';
import { TIES } from '../rules/words';

/** Equal values: `competition` 1, 1, 3 · `dense` 1, 1, 2 · `unique` 1, 2, 3 in the order they stand. */
export type Ties = keyof typeof TIES;
export const ALL_TIES = Object.keys(TIES) as Ties[];

/**
 * The rank of a value among others, highest first, after rounding to the decimals that are published. `undefined`
 * stays unranked. `position`, from 1, is where the value stands; only `unique` asks for it.
 * Example: `rankOf(89, [90, 90, 89], 'dense', 2)` is 2.
 */
export function rankOf(
  value: number,
  values: readonly (number | undefined)[],
  ties: Ties,
  decimals: number,
  position = 1,
): number {
  return placeAmong(round(value, decimals), roundedAll(values, decimals), ties, position);
}

/** All ranks at once. `ranks([90, 90, 89], 'competition', 2)` is `[1, 1, 3]`. */
export function ranks(
  values: readonly (number | undefined)[],
  ties: Ties,
  decimals: number,
): (number | undefined)[] {
  const rounded = roundedAll(values, decimals);
  return rounded.map((value, index) =>
    value === undefined ? undefined : placeAmong(value, rounded, ties, index + 1),
  );
}

function roundedAll(values: readonly (number | undefined)[], decimals: number): (number | undefined)[] {
  return values.map(value => (value === undefined ? undefined : round(value, decimals)));
}

/** The rank of a value among others that are rounded as it is. */
function placeAmong(
  own: number,
  rounded: readonly (number | undefined)[],
  ties: Ties,
  position: number,
): number {
  const above = rounded.filter(each => each !== undefined && each > own);
  if (ties === 'dense') return new Set(above).size + 1;
  const before = ties === 'unique' ? rounded.slice(0, position - 1).filter(each => each === own).length : 0;
  return above.length + before + 1;
}

/**
 * The native twin for one value within one row or column of cells. Cells with text are unranked: every count takes
 * the reciprocal of 1 or 0, so that what does not count and what is not a number both become errors, and counts
 * what is left.
 */
export function rankNative(value: Expr, cells: Expr, ties: Ties, decimals: Expr, position: Expr = '1'): Expr {
  const [rounded, own] = [`ROUND(${cells},${decimals})`, `ROUND(${value},${decimals})`];
  const place = `ROW(${cells})-MIN(ROW(${cells}))+COLUMN(${cells})-MIN(COLUMN(${cells}))+1`;
  const count = (condition: Expr): Expr => `SUMPRODUCT(--ISNUMBER(1/${condition}))`;
  const above = `(${rounded}>${own})`;
  switch (ties) {
    case 'competition':
      return `${count(above)}+1`;
    case 'dense':
      return `${count(`(${above}*(MATCH(${rounded},${rounded},0)=${place}))`)}+1`;
    case 'unique':
      return `${count(above)}+${count(`((${rounded}=${own})*(${place}<${position}))`)}+1`;
  }
}

/** How many cells hold the value, after rounding. */
export function holdersNative(value: Expr, cells: Expr, decimals: Expr): Expr {
  return `SUMPRODUCT(--ISNUMBER(1/(ROUND(${cells},${decimals})=ROUND(${value},${decimals}))))`;
}
