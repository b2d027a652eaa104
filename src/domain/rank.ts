import { round } from '../rules/decimal';
import { literal, type Expr } from '../rules/formula';
import { TIES } from '../rules/words';

/** Equal values: `competition` 1, 1, 3 · `dense` 1, 1, 2 · `unique` 1, 2, 3 in the order they stand. */
export type Ties = keyof typeof TIES;

/**
 * Ranks, highest value first, after rounding to the decimals that are published. `undefined` stays unranked.
 * Example: `ranks([90, 90, 89], 'competition', 2)` is `[1, 1, 3]`.
 */
export function ranks(
  values: readonly (number | undefined)[],
  ties: Ties,
  decimals: number,
): (number | undefined)[] {
  const rounded = values.map(value => (value === undefined ? undefined : round(value, decimals)));
  const ranked = rounded.filter(value => value !== undefined);
  return rounded.map((value, position) => {
    if (value === undefined) return undefined;
    const above = ranked.filter(other => other > value);
    if (ties === 'dense') return new Set(above).size + 1;
    const before = ties === 'unique' ? rounded.slice(0, position).filter(other => other === value).length : 0;
    return above.length + before + 1;
  });
}

/**
 * The native twin for one value within a column of numbers and blanks. A value alone cannot tell which of two
 * equal units it belongs to, so `unique` ranks it like `competition`.
 */
export function rankNative(value: Expr, column: Expr, ties: Expr, decimals: Expr): Expr {
  const above = `(ROUND(${column},${decimals})>ROUND(${value},${decimals}))`;
  const first = `(MATCH(ROUND(${column},${decimals}),ROUND(${column},${decimals}),0)=ROW(${column})-MIN(ROW(${column}))+1)`;
  return `IF(${ties}=${literal(TIES.dense)},SUMPRODUCT(${above}*${first}),SUMPRODUCT(--${above}))+1`;
}
