/**
 * A name that no other bears: files from different folders can have one. `freeName('a.xlsx', ['a.xlsx'])` is
 * "a.xlsx (2)".
 */
export function freeName(name: string, taken: readonly string[]): string {
  for (let nth = 1; ; nth++) {
    const free = nth === 1 ? name : `${name} (${nth})`;
    if (!taken.includes(free)) return free;
  }
}
