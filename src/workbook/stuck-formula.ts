import { isError, type Cell } from '../rules/cell';

/** A custom function of ours, as it is entered or as Excel writes one that it has lost. */
const CUSTOM = /(?<![\p{L}\p{N}_.])(?:CCHC\.|_xldudf_CCHC_)/iu;
/** What Excel calls a function of ours while it does not know whose it is. */
const LOST = /_xldudf_CCHC_/gi;
const STUCK = /^#(NAME\?|BUSY!)$/;

/**
 * What to enter so that Excel finds the custom function of a cell again, or nothing for a cell that does not need it.
 * Inside IFERROR a lost function shows no error: it is known by what Excel calls it.
 * Example: `enteredAnew('=IFERROR(_xldudf_CCHC_TYLE(A1,B1),A1/B1)', 1)` is "=IFERROR(CCHC.TYLE(A1,B1),A1/B1)".
 */
export function enteredAnew(formula: Cell, value: Cell): string | undefined {
  if (typeof formula !== 'string' || !formula.startsWith('=') || !CUSTOM.test(formula)) return undefined;
  const anew = formula.replace(LOST, 'CCHC.');
  return anew !== formula || (isError(value) && STUCK.test(value.error)) ? anew : undefined;
}
