import type { Shown } from '../../../rules/cell';
import { ALL_REGISTERS } from '../../../ledger/registers';
import { SHEET_NAME } from '../../../messages/sheet-names';
import { isFormulaText, joined } from '../../../rules/formula-tokens';
import { uniformTokens } from '../../../workbook/same-formula';
import { withRows } from './formula-references';
import type { MovedRows } from './moved-rows';
import { REGISTER_HEADER_ROW } from '../../../workbook/places';

/**
 * The planned formula with its rows where they stand now; it is safe to write when no range reaches over rows that it
 * is not meant for, as it would after the items of a checklist were sorted away from each other. `undefined` when a row is
 * gone. `rows` are those of area sheets, the rows of all others stand as planned. Example: with row 7 now in row 9
 * `standingFormula('F7/G7', own, rows)?.formula` is "F9/G9".
 */
export function standingFormula(
  formula: string,
  own: string,
  rows: ReadonlyMap<string, MovedRows['now']>,
): { readonly formula: string; readonly safe: boolean } | undefined {
  let safe = true;
  const text = withRows(formula, (named, { top, bottom }) => {
    const now = rows.get(named ?? own);
    if (!now) return { top, bottom };
    const meant: number[] = [];
    for (let row = top; row <= bottom; row++) meant.push(now.get(row) ?? NaN);
    const reach = { top: Math.min(...meant), bottom: Math.max(...meant) };
    if (Number.isNaN(reach.top)) return undefined;
    for (const [planned, row] of now)
      if ((planned < top || planned > bottom) && row >= reach.top && row <= reach.bottom) safe = false;
    return reach;
  });
  return text === undefined ? undefined : { formula: text, safe };
}

/** Formulas read whole columns of registers, whose ends move when rows are deleted or inserted, as people may. */
const REGISTER_NAMES = new Set(ALL_REGISTERS.map(each => joined(uniformTokens(`'${SHEET_NAME[each]}'`))));

/**
 * Whether a cell holds a formula that does the same in this workbook, however it is spelled; most are spelled alike.
 * Example: `holdsFormula('=sum(A1, B1)', '=SUM(A1,B1)')`.
 */
export function holdsFormula(held: Shown, formula: string): boolean {
  if (held === formula) return true;
  return isFormulaText(held) && uniformHere(held) === uniformHere(formula);
}

/** The one form in which two formulas that do the same in this workbook are equal. */
function uniformHere(formula: string): string {
  const tokens = uniformTokens(formula);
  const isColumn = (at: number): boolean =>
    REGISTER_NAMES.has(tokens[at]!.text) &&
    FIRST_CELL.test(tokens[at + 2]?.text ?? '') &&
    tokens[at + 3]?.text === ':';
  return tokens
    .map(({ text }, at) => (at >= 4 && isColumn(at - 4) ? text.replace(/\d+$/, '') : text))
    .join('');
}

const FIRST_CELL = new RegExp(`^\\$[A-Z]+\\$${REGISTER_HEADER_ROW + 1}$`);
