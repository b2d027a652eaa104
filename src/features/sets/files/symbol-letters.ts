/** Letters of the font Symbol, by their places in it, as far as scoring texts use them. */
const SYMBOL: ReadonlyMap<number, string> = new Map([
  [0xa3, '≤'],
  [0xb3, '≥'],
  [0xb9, '≠'],
  [0xb4, '×'],
  [0xb8, '÷'],
  [0xb1, '±'],
  [0xbb, '≈'],
  [0xe5, '∑'],
  [0xb7, '•'],
  [0xa8, '•'],
  [0x2d, '−'],
]);
/** Where Word puts the letters of such fonts, so that no other font shows them. */
const PRIVATE = 0xf000;
const FONT = /^\s*["']?(symbol|wingdings|webdings)/i;

/** Whether a font draws signs in place of letters. Example: `isSymbolFont('Symbol')` is true. */
export function isSymbolFont(font: string): boolean {
  return FONT.test(font);
}

/**
 * The sign that such a font draws at a place: of Symbol those with a meaning, of others a dot, since they draw bullets.
 * `undefined` where nobody can tell. Example: `symbolLetter(0xf0b3, 'Symbol')` is "≥".
 */
export function symbolLetter(code: number, font: string): string | undefined {
  const place = code >= PRIVATE ? code - PRIVATE : code;
  if (!/symbol/i.test(font)) return '•';
  const sign = SYMBOL.get(place);
  return sign ?? (place >= 0x20 && place < 0x40 ? String.fromCharCode(place) : undefined);
}

/** A text in such a font as it shows. Example: `symbolText('³ 90', 'Symbol')` is "≥ 90". */
export function symbolText(text: string, font: string): string {
  return [...text].map(letter => symbolLetter(letter.codePointAt(0)!, font) ?? letter).join('');
}

/** Signs of Symbol that stand in a text at the places of no other font. Example: "≥ 90" of "\uF0B3 90". */
export function withoutPrivate(text: string): string {
  return text.replace(/[\uF020-\uF0FF]/g, letter => symbolLetter(letter.charCodeAt(0), 'Symbol') ?? letter);
}
