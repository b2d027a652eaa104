import { isError, type Cell } from '../../../rules/cell';
import { customId, customName, isLost, mentionsLost } from '../../../rules/custom-name';
import { formulaTokens, isFormulaText, joined, type Token } from '../../../rules/formula-tokens';

/** Errors of a custom function that Excel could not or did not yet reach. */
const STUCK = /^#(NAME\?|BUSY!|GETTING_DATA|CONNECT!)$/;

/**
 * What to enter so that Excel finds the custom function of a cell again, or nothing for a cell that does not need it.
 * Inside IFERROR a lost function shows no error: it is known by what Excel calls it.
 * Example: `enteredAnew('=IFERROR(_xldudf_CCHC_TYLE(A1,B1),A1/B1)', 1)` is "=IFERROR(CCHC.TYLE(A1,B1),A1/B1)".
 */
export function enteredAnew(formula: Cell, value: Cell): string | undefined {
  if (!isFormulaText(formula)) return undefined;
  const shows = isStuck(value);
  // All formulas are looked at when a workbook is opened, and hardly one needs anything.
  if (!shows && !mentionsLost(formula)) return undefined;
  const tokens = formulaTokens(formula);
  if (!tokens.some(isLostCall) && !(shows && tokens.some(isCustom))) return undefined;
  return joined(tokens.map(token => (isLostCall(token) ? found(token) : token)));
}

/** Whether a formula calls one of our functions. `callsCustom('CCHC.TYLE(A1,B1)')` is true. */
export function callsCustom(formula: string): boolean {
  return formulaTokens(formula).some(isCustom);
}

/** Whether a cell shows that Excel did not reach its custom function. `isStuck({ error: '#BUSY!' })` is true. */
export function isStuck(value: Cell): boolean {
  return isError(value) && STUCK.test(value.error);
}

// Nothing but a name begins like one of ours: texts and quoted sheets begin with their quotes.
const isCustom = ({ text }: Token): boolean => customId(text) !== undefined;
const isLostCall = ({ text }: Token): boolean => isLost(text);
const found = ({ kind, text }: Token): Token => ({ kind, text: customName(customId(text)!) });
