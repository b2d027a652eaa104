/** Letters that let a person recognise a text. */
const SHOWN = 60;

/** The beginning of what a cell holds, on one line: a cell can hold 32,767 letters, and a sentence about it must not. */
export function shortText(text: string): string {
  const letters = [...text.slice(0, 4 * SHOWN).replace(/\s+/g, ' ')];
  return letters.length > SHOWN || text.length > 4 * SHOWN
    ? `${letters.slice(0, SHOWN).join('')}…`
    : letters.join('');
}
