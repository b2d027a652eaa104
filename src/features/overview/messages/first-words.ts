/** Letters up to which a text stands there whole: about six lines of a narrow pane. */
const LONG = 240;

/** The first words of a text that is too long to stand there whole; nothing of one that is not. `firstWords('Đạt')` is undefined. */
export function firstWords(text: string): string | undefined {
  if (text.length <= LONG) return undefined;
  const end = text.lastIndexOf(' ', LONG / 2);
  // An address has no words to part.
  return `${text.slice(0, end > 0 ? end : LONG / 2)}…`;
}
