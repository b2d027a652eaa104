import { ownersOf, type IndexSet } from '../../../catalogue/index-set';
import type { Pairing } from './pair-criteria';

/**
 * The role that each role of an old set became: the same where it is still there, else the one that answers for most of
 * its criteria, if that is new; each is taken once. Example: `pairRoles(old, next, pairing).get('Văn phòng')`.
 */
export function pairRoles(old: IndexSet, next: IndexSet, { pairs }: Pairing): ReadonlyMap<string, string> {
  const [before, after] = [ownersOf(old), ownersOf(next)];
  const found = new Map(before.filter(role => after.includes(role)).map(role => [role, role]));
  const heirs = new Set(after.filter(role => !before.includes(role)));
  const heard = before.flatMap(role => {
    const theirs = pairs.filter(pair => pair.old.owner === role);
    return [...heirs].map(heir => {
      const count = theirs.filter(pair => pair.next.owner === heir).length;
      return { role, heir, count, isMost: count * 2 > theirs.length };
    });
  });
  heard.sort((one, other) => other.count - one.count);
  for (const { role, heir, isMost } of heard) {
    if (!isMost || found.has(role) || !heirs.has(heir)) continue;
    found.set(role, heir);
    heirs.delete(heir);
  }
  return found;
}
