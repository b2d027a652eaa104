import { isFormula, type CellValue, type FormulaCell } from '../workbook/plan';

/**
 * What to put into a cell so that Excel keeps exactly this: formulas with "=", and texts that Excel could take
 * for a formula behind an apostrophe. `typed('=A1')` is `'=A1` with an apostrophe before it; `null` stays `null`,
 * which leaves a cell alone.
 */
export function typed(content: CellValue | FormulaCell): string | number | boolean | null {
  if (isFormula(content)) return `=${content.formula}`;
  return typeof content === 'string' && /^[=+\-@']/.test(content) ? `'${content}` : content;
}
