import type { IndexSet } from '../../../catalogue/index-set';
import { NO_MORE } from '../../../rules/words';
import type { Pairing } from './pair-criteria';

/** Follows what a register or the history says of a criterion: the code of the new set, or the old one marked as such. */
export type FollowedCode = (code: string) => string;

/**
 * The codes of a new set for those of an old one; process rows keep theirs. A code that is no more, or that the new set gives
 * to another criterion, is marked; what is no code of either set stays as it is.
 * Example: `followedCodes(old, next, pairing)('1.4')` is '1.5', or '1.4 (cũ)' where 1.4 was dropped.
 */
export function followedCodes(old: IndexSet, next: IndexSet, { pairs }: Pairing): FollowedCode {
  const followed = new Map(pairs.map(pair => [pair.old.code, pair.next.code]));
  const rows = new Set(next.processRows.map(({ code }) => code));
  for (const { code } of old.processRows) if (rows.has(code)) followed.set(code, code);
  const known = new Set(
    [old, next].flatMap(({ areas, processRows }) => [
      ...areas.flatMap(({ criteria }) => criteria.map(({ code }) => code)),
      ...processRows.map(({ code }) => code),
    ]),
  );
  return code => followed.get(code) ?? (known.has(code) ? code + NO_MORE : code);
}
