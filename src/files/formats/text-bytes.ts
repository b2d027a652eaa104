/** What no text holds; SYLK spells accents with escapes. */
const CONTROL = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/;

/** The encoding that a byte order mark tells; `undefined` without one of UTF-16. `markedEncoding([0xff, 0xfe])` is "utf-16le". */
export function markedEncoding([first, second]: ArrayLike<number> & Iterable<number>):
  'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** Whether letters that bytes were taken for can be a text. `canBeText('a\u0000')` is false. */
export function canBeText(letters: string): boolean {
  return !CONTROL.test(letters);
}
