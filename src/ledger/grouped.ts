/** Things by what they share, in their order. `grouped(['a1', 'b1', 'a2'], each => each[0]).get('a')` is `['a1', 'a2']`. */
export function grouped<T, Key>(all: readonly T[], keyOf: (each: T) => Key): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>();
  for (const each of all) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}
