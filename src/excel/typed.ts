import { isError, type KnownCell } from '../rules/cell';
import { isFormula, type CellValue, type FormulaCell } from '../workbook/plan';

/** Texts that Excel takes for a formula, whatever the format of the cell. */
const LIKE_FORMULA = /^[=+\-@']/;
/** Texts that Excel may take for a number, a percentage, a date, a truth value or an error. */
const LIKE_VALUE = /^\s*[(#.,$€₫]?\s*\d|^\s*(true|false|đúng|sai)\s*$|^#/i;

/**
 * What to put into a cell so that Excel keeps exactly this: formulas with "=", and texts that it could take for
 * something else behind an apostrophe, as somebody at the keyboard would. In cells of the text format "@" a number
 * stays text by itself. Examples: `typed('100%', 'General')` is `'100%` with an apostrophe before it,
 * `typed('3.10', '@')` is "3.10"; `null` stays `null`, which leaves a cell alone.
 */
export function typed(
  content: CellValue | FormulaCell,
  numberFormat: string,
): string | number | boolean | null {
  if (isFormula(content)) return `=${content.formula}`;
  if (typeof content !== 'string') return content;
  const quoted = LIKE_FORMULA.test(content) || (numberFormat !== '@' && LIKE_VALUE.test(content));
  return quoted ? `'${content}` : content;
}

/**
 * What to put into a cell for entry so that it holds exactly this; nothing empties it. In a column of texts a text stays
 * one behind an apostrophe, whatever the format of the cell has become: 1.10 is no number. Example:
 * `entered('1.10', '@')` is "'1.10".
 */
export function entered(value: KnownCell, numberFormat: string): string | number | boolean {
  if (isError(value)) return value.error;
  if (typeof value === 'string' && value !== '' && numberFormat === '@') return `'${value}`;
  return typed(value, numberFormat) ?? '';
}
