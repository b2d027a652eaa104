import { CellValueType, numfmt, type ICellData } from '@univerjs/core';
import { refuse } from '../wire/host-error';

/** What a cell gets when something is entered: its content, and a number format when the entry brings one. */
export interface Entered {
  readonly content: ICellData;
  readonly numberFormat?: string;
}

/** Who enters: a program writes numbers the English way, a person at a Vietnamese Excel the Vietnamese way. */
export type EntryLocale = 'en' | 'vi';

export const ERROR_VALUE = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|BUSY!|SPILL!|CALC!|GETTING_DATA)$/;

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/** Nothing in it; how the cell looks stays. */
export const EMPTY_CONTENT: ICellData = { v: null, f: null, si: null, p: null, t: null };
const text = (v: string, t: CellValueType = CellValueType.STRING): Entered => ({
  content: { ...EMPTY_CONTENT, v, t },
});
const number = (v: number): ICellData => ({ ...EMPTY_CONTENT, v, t: CellValueType.NUMBER });
const boolean = (v: boolean): ICellData => ({ ...EMPTY_CONTENT, v: v ? 1 : 0, t: CellValueType.BOOLEAN });

/**
 * What Excel makes of an entry in a cell with the given number format. `isFormula` tells whether a text that
 * starts with "=" parses. Examples: `'3.10'` is the number 3.1, or text where the cell is formatted "@"; `"'3.10"`
 * is text anywhere.
 */
export function entered(
  input: unknown,
  numberFormat: string,
  locale: EntryLocale,
  isFormula: (formula: string) => boolean,
): Entered {
  const asText = numfmt.isTextFormat(numberFormat);
  if (typeof input === 'number') return asText ? text(String(input)) : { content: number(input) };
  if (typeof input === 'boolean')
    return asText ? text(String(input).toUpperCase()) : { content: boolean(input) };
  if (typeof input !== 'string') throw refuse.argument(`a cell cannot hold ${JSON.stringify(input)}`);
  if (input === '') return { content: EMPTY_CONTENT };
  if (input.length > LONGEST_TEXT) throw refuse.argument('a text longer than 32,767 characters');
  if (input.startsWith("'")) return text(input.slice(1), CellValueType.FORCE_STRING);
  if (asText) return text(input);
  if (input.startsWith('=') && input.length > 1) return { content: formula(input, isFormula) };
  const found = constant(input, numberFormat, locale);
  if (found) return found;
  if (/^[+\-@]./.test(input)) return { content: formula(`=${input.replace(/^[+@]/, '')}`, isFormula) };
  return text(input);
}

function formula(f: string, isFormula: (formula: string) => boolean): ICellData {
  if (f.length > LONGEST_FORMULA) throw refuse.argument('a formula longer than 8,192 characters');
  if (!isFormula(f)) throw refuse.argument(`the formula ${f}`);
  return { ...EMPTY_CONTENT, f };
}

function constant(input: string, numberFormat: string, locale: EntryLocale): Entered | null {
  const upper = input.trim().toUpperCase();
  if (ERROR_VALUE.test(upper)) return text(upper);
  const parsed = numfmt.parseValue(input, { locale });
  if (!parsed) return null;
  if (typeof parsed.v === 'boolean') return { content: boolean(parsed.v) };
  const content = number(Number(parsed.v));
  return parsed.z && numberFormat === 'General' ? { content, numberFormat: parsed.z } : { content };
}
