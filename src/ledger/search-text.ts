/**
 * A text as words are compared in it: small letters without diacritics, single spaces. Authorities write "Hoà" and
 * "Hòa", and headers all in capitals. Example: `folded('  ĐIỂM\nTối đa ')` is "diem toi da".
 */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** A text as people look for it: folded, without punctuation. Example: `searchText('Đạt  20/UBND.')` is "dat 20 ubnd". */
export function searchText(text: string): string {
  return folded(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
