import { openShares, type OpenShare } from '../../../rules/asks';
import type { Scores } from '../../../scores/scores';

/** By the code of its criterion, the shares of which nobody knows how many cases were missed. */
export type SharesLeft = ReadonlyMap<string, readonly OpenShare[]>;

/** The shares of all criteria as they are entered. Example: `sharesLeft(scores).get('3.1')?.[0]?.left` is 20. */
export function sharesLeft({ criteria }: Scores): SharesLeft {
  return new Map(criteria.map(({ criterion, entry }) => [criterion.code, openShares(criterion.rule, entry)]));
}
