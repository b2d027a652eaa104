/**
 * A text as people look for it: without marks, capitals and punctuation, its words one space apart.
 * Example: `searchText('Đạt  20/UBND.')` is "dat 20 ubnd".
 */
export function searchText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
