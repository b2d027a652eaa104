/** The word for a year, or any form of it, before its number. */
const YEAR = /(năm) (?=\d)/giu;

/** A text in which no line ends between "năm" and its number. `unbrokenYears('quý I năm 2026')` has a space there that does not break. */
export function unbrokenYears(text: string): string {
  return text.replace(YEAR, '$1\u00a0');
}

/** The same for every text that something is made of, as a whole document. */
export function withUnbrokenYears<T>(said: T): T {
  return unbroken(said) as T;
}

function unbroken(said: unknown): unknown {
  if (typeof said === 'string') return unbrokenYears(said);
  if (Array.isArray(said)) return said.map(unbroken);
  if (typeof said !== 'object' || said === null) return said;
  return Object.fromEntries(Object.entries(said).map(([key, value]) => [key, unbroken(value)]));
}
