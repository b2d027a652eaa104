import type { FunctionId } from './custom-function';
import type { Expr } from './formula';

/** How the custom functions are called in a formula; the only place that spells their namespace. */
const NAMESPACE = 'CCHC';
const ENTERED = `${NAMESPACE}.`;
/** What Excel writes before a function while it does not know whose it is, as after opening without the add-in. */
const LOST = `_xldudf_${NAMESPACE}_`;

/** `customName('TYLE')` is "CCHC.TYLE". */
export function customName(id: string): string {
  return ENTERED + id;
}

/** A call of a custom function, its arguments as formula text. `customCall('TYLE', 'A1', 'B1')` is "CCHC.TYLE(A1,B1)". */
export function customCall(id: FunctionId, ...args: readonly (Expr | number)[]): Expr {
  return `${customName(id)}(${args.join(',')})`;
}

/**
 * The id of a custom function of ours by its name in a formula, as it is entered or as Excel writes one that it has
 * lost, `undefined` for any other name. Example: `customId('_xldudf_CCHC_TYLE')` is "TYLE".
 */
export function customId(name: string): string | undefined {
  const start = [ENTERED, LOST].find(each => name.toUpperCase().startsWith(each.toUpperCase()));
  return start === undefined ? undefined : name.slice(start.length).toUpperCase();
}

/** Whether a name is one that Excel has lost. `isLost('CCHC.TYLE')` is false. */
export function isLost(name: string): boolean {
  return name.toUpperCase().startsWith(LOST.toUpperCase());
}

const LOST_ANYWHERE = new RegExp(LOST, 'i');

/** Whether a name that Excel has lost stands anywhere in a text, maybe in a constant of it: quicker than to read formulas. */
export function mentionsLost(text: string): boolean {
  return LOST_ANYWHERE.test(text);
}
