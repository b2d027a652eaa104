import type { Area, IndexSet } from '../../../catalogue/index-set';
import { likeness, wordingOf } from './likeness';
import type { Pairing } from './pair-criteria';

/** Titles this alike are of the same area. */
const ALIKE = 0.8;

/**
 * The area that each area of an old set became, by their codes: the one of its title, else the one that has most of its
 * criteria if those are most of its own; each is taken once. Example: `pairAreas(old, next, pairing).get('II')` is 'III'.
 */
export function pairAreas(old: IndexSet, next: IndexSet, { pairs }: Pairing): ReadonlyMap<string, string> {
  const shared = (from: Area, to: Area): number =>
    pairs.filter(({ old: was, next: is }) => has(from, was.code) && has(to, is.code)).length;
  const candidates = old.areas.flatMap(from =>
    next.areas.flatMap(to => {
      if (from.part !== to.part) return [];
      const title = likeness(wordingOf(from.title), wordingOf(to.title));
      const common = shared(from, to);
      const isSame = title >= ALIKE || (common * 2 > from.criteria.length && common * 2 > to.criteria.length);
      return isSame ? [{ from, to, weight: title + common / Math.max(1, from.criteria.length) }] : [];
    }),
  );
  candidates.sort((one, other) => other.weight - one.weight);
  const found = new Map<string, string>();
  const taken = new Set<string>();
  for (const { from, to } of candidates) {
    if (found.has(from.code) || taken.has(to.code)) continue;
    found.set(from.code, to.code);
    taken.add(to.code);
  }
  return found;
}

function has({ criteria }: Area, code: string): boolean {
  return criteria.some(each => each.code === code);
}
