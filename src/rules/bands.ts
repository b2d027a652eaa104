import { customCall } from './custom-name';
import { comparable } from './decimal';
import { comparableRatio, firstOf, literal } from './formula';
import { holds, type Law } from './law';
import { isBetterLow, type BaseRule } from './rule';
import type { RuleKind } from './rule-kind';
import {
  reaches,
  shareAchieved,
  shareAsks,
  shareChecks,
  shareLaws,
  shareSteps,
  type ShareAchieved,
} from './share';

/** One step of a band table: the points from this ratio up; `open` leaves the bound itself to the band below. */
export interface Band {
  readonly from: number;
  readonly open: boolean;
  readonly points: number;
}

/** Points by steps of the ratio, highest band first, without interpolation. */
export interface BandsRule extends BaseRule {
  readonly kind: 'bands';
  readonly done: string;
  readonly total: string;
  readonly bands: readonly Band[];
  readonly mayExceed?: boolean;
}

/** How a bound is written in a band table: the bound itself belongs to the band, or to the band below. */
export const CLOSED_BOUND = '>=';
export const OPEN_BOUND = '>';

/**
 * Points of the first band, highest first, that the ratio reaches; 0 below all of them.
 * Example: with > 90 %: 2 and ≥ 70 %: 1, `bandScore(0.9, bands)` is 1 (Cà Mau 1.1.4).
 */
export function bandScore(ratio: number, bands: readonly Band[]): number {
  const at = comparable(ratio);
  return bands.find(band => reaches(at, band))?.points ?? 0;
}

interface BandsFacts {
  readonly form: 'bands';
  readonly done: string;
  readonly total: string;
  readonly bands: readonly Band[];
}

/** Bậc: steps of the ratio, no interpolation. */
export const bands: RuleKind<BandsRule, BandsFacts, ShareAchieved> = {
  shape: {
    done: 'string',
    total: 'string',
    bands: { each: { keys: { from: 'number', open: 'boolean', points: 'number' } } },
    'mayExceed?': 'boolean',
  },
  laws: ({ done, total, bands, mayExceed }) => {
    const descending = bands.every((band, index) => {
      const above = bands[index - 1];
      return !above || band.from < above.from || (band.from === above.from && above.open && !band.open);
    });
    return [
      ...shareLaws(done, total),
      holds(bands.length > 0 && descending, { code: 'catalogue.bandsOutOfOrder' }),
      { law: 'count', list: 'bands', count: bands.length },
      ...bands.flatMap(({ from, open, points }): Law[] => {
        const beyond = !mayExceed && (from > 1 || (from === 1 && open));
        return [
          holds(!(from < 0 || beyond), { code: 'catalogue.bandOutOfReach', from }),
          { law: 'points', points },
        ];
      }),
      { law: 'reach', points: Math.max(0, ...bands.map(({ points }) => points)) },
    ];
  },
  asks: ({ done, total }) => shareAsks(done, total),
  checks: ({ mayExceed }) => shareChecks(mayExceed),
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
    return customCall('DIEMBAC', `${c.done}/${c.total}`, `{${rows.join(';')}}`);
  },
  facts: ({ done, total, bands }) => ({ form: 'bands', done, total, bands }),
  achieved: (_rule, entry) => shareAchieved(entry),
  steps: ({ done, bands, mayExceed }, _max, entry, { missed: [missed = 0] }) =>
    shareSteps(done, bands, entry, missed, mayExceed),
  bounds: ({ bands }) => bands.map(({ from, open }) => ({ from, open })),
  traits: ({ bands, mayExceed }) => {
    if (isBetterLow(bands)) return { mayExceed, fewerIsBetter: true };
    const [highest] = bands;
    // A step may be open, so that no number can be told that is still lacking.
    return { aim: highest && { goal: highest.from, canCatchUp: false }, mayExceed };
  },
};
