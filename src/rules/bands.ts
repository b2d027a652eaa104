import { complete, doneWithinTotal, notNegative, numeric, totalAboveZero } from './checks';
import { comparable } from './decimal';
import { comparableRatio, firstOf, literal } from './formula';
import type { Band, BandsRule } from './rule';
import type { RuleKind } from './rule-kind';

/** How a bound is written in a band table: the bound itself belongs to the band, or to the band below. */
export const CLOSED_BOUND = '>=';
export const OPEN_BOUND = '>';

/**
 * Points of the first band, highest first, that the ratio reaches; 0 below all of them.
 * Example: with > 90 %: 2 and ≥ 70 %: 1, `bandScore(0.9, bands)` is 1 (Cà Mau 1.1.4).
 */
export function bandScore(ratio: number, bands: readonly Band[]): number {
  const at = comparable(ratio);
  return bands.find(band => (band.open ? at > band.from : at >= band.from))?.points ?? 0;
}

/** Bậc: steps of the ratio, no interpolation. */
export const bands: RuleKind<BandsRule> = {
  inputs: () => ['done', 'total'],
  checks: rule => [
    complete('done', 'total'),
    numeric('done', 'total'),
    notNegative('done', 'total'),
    totalAboveZero,
    ...(rule.mayExceed ? [] : [doneWithinTotal]),
  ],
  score: (rule, _max, entry) => bandScore(Number(entry.done) / Number(entry.total), rule.bands),
  native: (rule, c) =>
    firstOf(
      rule.bands.map(band => [
        `${comparableRatio(c.done, c.total)}${band.open ? OPEN_BOUND : CLOSED_BOUND}${literal(band.from)}`,
        literal(band.points),
      ]),
      '0',
    ),
  custom: (rule, c) => {
    const rows = rule.bands.map(band =>
      [band.from, band.points, band.open ? OPEN_BOUND : CLOSED_BOUND].map(literal).join(','),
    );
    return `CCHC.DIEMBAC(${c.done}/${c.total},{${rows.join(';')}})`;
  },
  facts: ({ done, total, bands }) => ({ form: 'bands', done, total, bands }),
};
