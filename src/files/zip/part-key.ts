/**
 * The key under which a part is kept and looked up: names do not differ by case (ECMA-376 part 2, 6.2.2.3), some
 * programs on Windows write them with backslashes, others with a slash before them, and a letter that is spelt `%20`
 * in one place stands bare in another. Safe, because two entries that come to one key are refused unless they are the
 * same to the byte, so that no two readers get different parts. Example: `partKey('\\xl\\Sheet%201.xml')` is
 * "xl/sheet 1.xml".
 */
export function partKey(name: string): string {
  const path = name.replace(/\\/g, '/').replace(/^(\.?\/)+/, '');
  return (path.includes('%') ? path.replace(/(%[0-9A-F]{2})+/gi, bare) : path).toLowerCase();
}

function bare(spelt: string): string {
  try {
    return decodeURIComponent(spelt);
  } catch {
    // No UTF-8: a name that only looks spelt, and stays as it stands.
    return spelt;
  }
}
