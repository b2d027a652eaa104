import { isBlank } from '../rules/cell';
import { comparable } from '../rules/decimal';
import type { Expr } from '../rules/formula';
import type { RatingRow } from '../ledger/ledger';

/** A rating and the index, 0 to 100, from which it is given; `floor` is the lowest share any criterion may have. */
export interface RatingBand {
  readonly name: string;
  readonly from: number;
  readonly floor?: number;
}

/**
 * The bands of a rating table, empty rows left out; `undefined` while a bound is no number, because then no native
 * formula rates either. Example: `ratingBands([{ name: 'Tốt', from: 'tám mươi' }])` is undefined.
 */
export function ratingBands(rows: readonly RatingRow[]): readonly RatingBand[] | undefined {
  const bands: RatingBand[] = [];
  for (const { name, from } of rows) {
    if (name === '' && isBlank(from)) continue;
    if (typeof from !== 'number') return undefined;
    if (name !== '') bands.push({ name, from });
  }
  return bands;
}

/**
 * Xếp loại: the highest band whose conditions hold, whatever the order of the table. Nothing is rounded for display
 * before it is compared: 89.999 is below 90. Example: `ratingOf(92, bands, 0.84)` falls to the band with floor 0.8.
 */
export function ratingOf(index: number, bands: readonly RatingBand[], lowest = 1): string | undefined {
  return bands
    .filter(band => reaches(index, band.from) && reaches(lowest, band.floor ?? 0))
    .sort((a, b) => b.from - a.from)[0]?.name;
}

function reaches(value: number, bound: number): boolean {
  return comparable(value - bound) >= 0;
}

/**
 * The native twin: `names` and `bounds` are columns of the same height, `conditions` further 0/1 columns.
 * No band gives #N/A. The inner INDEX lets Excel 2010 evaluate the array without Ctrl+Shift+Enter.
 */
export function ratingNative(index: Expr, names: Expr, bounds: Expr, conditions: readonly Expr[] = []): Expr {
  const holds = [reachesNative(index, bounds), ...conditions].join('*');
  const highest = `SUMPRODUCT(MAX(${holds}*${bounds}))`;
  return `INDEX(${names},MATCH(1,INDEX(${holds}*(${bounds}-${highest}=0),0),0))`;
}

/** 1 where a value is not below a bound, otherwise 0; noise of binary fractions does not count. */
export function reachesNative(value: Expr, bounds: Expr): Expr {
  return `(ROUND(${value}-${bounds},12)>=0)`;
}
