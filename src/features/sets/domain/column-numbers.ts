import type { GridRow } from './grid';

/**
 * Whether a row only numbers the columns, as below a header. Example: true for "(1)", "(2)", "(3)", for "1", "2",
 * "3 = 1 x 2" and for "A", "B", "1", "2".
 */
export function numbersColumns({ cells }: GridRow): boolean {
  const texts = [...new Set(cells)].map(({ text }) => text.trim()).filter(Boolean);
  if (texts.length < 3 || !texts.every(text => /^[([]?(\d{1,2}|[A-ZĐa-z])[)\]]?(\s*=.*)?$/.test(text)))
    return false;
  const numbers = texts.flatMap(text => (/\d+/.exec(text) ? [Number(/\d+/.exec(text)![0])] : []));
  return numbers.every((number, index) => index === 0 || number === numbers[index - 1]! + 1);
}
