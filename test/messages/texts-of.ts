/** A text with the place where it stands, such as "pane.start.title". */
export interface PlacedText {
  readonly at: string;
  readonly text: string;
}

/** Every text of a tree of messages; sentences that are made of facts are made of these. */
export function textsOf(tree: unknown, facts: readonly unknown[], at = ''): PlacedText[] {
  if (typeof tree === 'string') return [{ at, text: tree }];
  if (typeof tree === 'function') {
    const made: unknown = (tree as (...facts: readonly unknown[]) => unknown)(...facts);
    return textsOf(made, facts, at);
  }
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) =>
    textsOf(value, facts, at === '' ? key : `${at}.${key}`),
  );
}
