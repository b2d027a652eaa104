import type { DueItem } from './deadlines';

/** FNV-1a over UTF-16 units, from a start of its own. */
function hash(text: string, start: number): string {
  let value = start;
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 16_777_619) >>> 0;
  return value.toString(16).padStart(8, '0');
}

/**
 * Names of due things that stay when rows are moved or deadlines change, one for each; of things that are called alike
 * the second is another than the first. Example: both imports of one calendar name the report of Quý I alike.
 */
export function dueUids(workbookId: string, items: readonly Pick<DueItem, 'kind' | 'title'>[]): string[] {
  const seen = new Map<string, number>();
  return items.map(({ kind, title }) => {
    const name = `${kind} ${title}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    const text = `${workbookId} ${name} ${count}`;
    return `${hash(text, 2_166_136_261)}${hash(text, 3_735_928_559)}@so-cchc`;
  });
}
