/** A text as its lines show it, composed: spaces drawn together, no blank lines. `shownLines('a  b\r\n\r\nc')` is "a b" and "c". */
export function shownLines(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map(oneLine)
    .filter(Boolean)
    .join('\n');
}

/** A text in one line, composed. Example: `oneLine('Kế hoạch\n năm')` is "Kế hoạch năm". */
export function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
