import type { Ledger } from '../../../ledger/ledger';
import { comparable, round } from '../../../rules/decimal';
import { RANK_DECIMALS, type RankedUnit, type RollUp } from '../../ranking/domain/roll-up';
import { indexValue } from '../../../scores/index-value';
import { ratingBands } from '../../../scores/rating';
import type { Scores } from '../../../scores/scores';
import { targetOf } from '../../../scores/target';

/** An index that a unit may aim at, 0 to 100. */
export type TargetOffer =
  /** What the configuration says. */
  | { readonly from: 'settings'; readonly index: number }
  /** The next band of the rating above what it has. */
  | { readonly from: 'rating'; readonly index: number; readonly name: string }
  | { readonly from: 'lastYear'; readonly index: number }
  /** What the unit above has in a ranking; `rank` is its rank. */
  | { readonly from: 'ranking'; readonly index: number; readonly name: string; readonly rank: number };

/**
 * What a ledger and a ranking, where one is at hand, tell of targets: those that lie above what it has, each index once.
 * Example: `targetOffers(ledger, scores, undefined)[0]?.index`.
 */
export function targetOffers(
  { settings }: Pick<Ledger, 'settings'>,
  { total }: Scores,
  ranking: Pick<RollUp, 'blocks'> | undefined,
): TargetOffer[] {
  const { index = 0, lastYear, max } = total;
  const set = targetOf(settings);
  const next = [...(ratingBands(settings.rating) ?? [])]
    .sort((a, b) => a.from - b.from)
    .find(({ from }) => comparable(from - index) > 0);
  const last = lastYear === undefined ? undefined : indexValue(lastYear, max);
  const above = ranking && unitAbove(ranking, settings.unitCode, index);
  const offers: readonly (TargetOffer | false)[] = [
    set !== undefined && { from: 'settings', index: set },
    next !== undefined && { from: 'rating', index: next.from, name: next.name },
    last !== undefined && { from: 'lastYear', index: last },
    above !== undefined && {
      from: 'ranking',
      index: round(above.index, RANK_DECIMALS),
      name: above.unit.name,
      rank: above.rank,
    },
  ];
  const seen = new Set<number>();
  return offers.flatMap(offer => {
    if (!offer || comparable(offer.index - index) <= 0 || seen.has(offer.index)) return [];
    seen.add(offer.index);
    return [offer];
  });
}

/** Of the units that this one is ranked among, the nearest that has more than it has by now, as an index is published. */
function unitAbove({ blocks }: Pick<RollUp, 'blocks'>, code: string, index: number): RankedUnit | undefined {
  const published = round(index, RANK_DECIMALS);
  return blocks
    .find(({ units }) => units.some(({ unit }) => unit.code === code))
    ?.units.filter(
      ({ unit, index: theirs }) => unit.code !== code && round(theirs, RANK_DECIMALS) > published,
    )
    .at(-1);
}
