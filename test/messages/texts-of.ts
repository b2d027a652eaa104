/** A text with the place where it stands, such as "pane.start.title". */
export interface PlacedText {
  readonly at: string;
  readonly text: string;
  /** How many facts its sentence is made of. */
  readonly asks?: number;
}

/** What the sentence at a place is made of. */
type FactsAt = (at: string) => readonly unknown[];

/** Every text of a tree of messages; sentences that are made of facts are made of these. */
export function textsOf(tree: unknown, facts: readonly unknown[] | FactsAt, at = ''): PlacedText[] {
  if (typeof tree === 'string') return [{ at, text: tree }];
  if (typeof tree === 'function') {
    const given = typeof facts === 'function' ? facts(at) : facts;
    const made: unknown = (tree as (...facts: readonly unknown[]) => unknown)(...given);
    return textsOf(made, facts, at).map(text => ({ asks: tree.length, ...text }));
  }
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) =>
    textsOf(value, facts, at === '' ? key : `${at}.${key}`),
  );
}
