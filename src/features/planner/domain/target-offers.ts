import type { Ledger } from '../../../ledger/ledger';
import { comparable } from '../../../rules/decimal';
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
  | { readonly from: 'lastYear'; readonly index: number };

/** What a ledger itself tells of targets: those that lie above what it has, each index once. */
export function targetOffers({ settings }: Pick<Ledger, 'settings'>, { total }: Scores): TargetOffer[] {
  const { index = 0, lastYear, max } = total;
  const set = targetOf(settings);
  const next = [...(ratingBands(settings.rating) ?? [])]
    .sort((a, b) => a.from - b.from)
    .find(({ from }) => comparable(from - index) > 0);
  const last = lastYear === undefined ? undefined : indexValue(lastYear, max);
  const offers: readonly (TargetOffer | false)[] = [
    set !== undefined && { from: 'settings', index: set },
    next !== undefined && { from: 'rating', index: next.from, name: next.name },
    last !== undefined && { from: 'lastYear', index: last },
  ];
  const seen = new Set<number>();
  return offers.flatMap(offer => {
    if (!offer || comparable(offer.index - index) <= 0 || seen.has(offer.index)) return [];
    seen.add(offer.index);
    return [offer];
  });
}
