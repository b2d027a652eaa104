import type { Expr } from '../rules/formula';

/** A rating and the index, 0 to 100, from which it is given; `floor` is the lowest share any criterion may have. */
export interface RatingBand {
  readonly name: string;
  readonly from: number;
  readonly floor?: number;
}

/**
 * Xếp loại: the highest band whose conditions hold, whatever the order of the table. Nothing is rounded before
 * it is compared: 89.999 is below 90. Example: `ratingOf(92, bands, 0.84)` falls to the band with floor 0.8.
 */
export function ratingOf(index: number, bands: readonly RatingBand[], lowest = 1): string | undefined {
  return bands
    .filter(band => index >= band.from && lowest >= (band.floor ?? 0))
    .sort((a, b) => b.from - a.from)[0]?.name;
}

/** The native twin: `names` and `bounds` are columns of the same height, `conditions` further 0/1 columns. No band gives #N/A. */
export function ratingNative(index: Expr, names: Expr, bounds: Expr, conditions: readonly Expr[] = []): Expr {
  const holds = [`(${bounds}<=${index})`, ...conditions].join('*');
  return `INDEX(${names},MATCH(SUMPRODUCT(MAX(${holds}*${bounds})),${bounds},0))`;
}
