/** Pieces of the native formulas of functions, for arguments that may be any expression. */
import { EXCEL_LIMITS } from '../rules/excel-limits';
import type { Expr } from '../rules/formula';
import { formulaTokens } from '../rules/formula-tokens';

/** An expression that can stand beside any operator. `operand('A1+B1')` is `(A1+B1)`, `operand('A1')` stays. */
export function operand(expression: Expr): Expr {
  return isConstant(expression) || isReference(expression) ? expression : `(${expression})`;
}

function isConstant(expression: Expr): boolean {
  const [first, ...more] = formulaTokens(expression);
  if (first?.text === '{') return more.findIndex(({ text }) => text === '}') === more.length - 1;
  return more.length === 0 && first !== undefined && ['number', 'text', 'name'].includes(first.kind);
}

/** One cell or range, of any sheet. */
function isReference(expression: Expr): boolean {
  const tokens = formulaTokens(expression);
  const isNamed = tokens[1]?.text === '!' && ['quoted', 'name', 'cell'].includes(tokens[0]!.kind);
  const [from, colon, to, ...more] = tokens.slice(isNamed ? 2 : 0);
  if (from?.kind !== 'cell' || more.length > 0) return false;
  return colon === undefined || (colon.text === ':' && to?.kind === 'cell');
}

/** The result, or #N/A when one of the conditions holds that a function refuses. */
export function unless(refused: readonly (Expr | undefined)[], result: Expr): Expr {
  const conditions = refused.filter(condition => condition !== undefined);
  if (conditions.length === 0) return result;
  return `IF(${conditions.length === 1 ? conditions[0]! : `OR(${conditions.join(',')})`},NA(),${result})`;
}

const isNumeral = (expression: Expr): boolean => /^\d+(\.\d+)?$/.test(expression);

/** True for a number below 0. The sign is turned, because a comparison would let texts pass. */
export function negative(argument: Expr): Expr | undefined {
  return isNumeral(argument) ? undefined : `-${argument}>0`;
}

/** True for 0, an empty cell and a number below 0. */
export function notPositive(argument: Expr): Expr | undefined {
  return isNumeral(argument) && Number(argument) > 0 ? undefined : `-${argument}>=0`;
}

/** True for a number above another one. */
export function exceeds(argument: Expr, limit: Expr): Expr | undefined {
  if (isNumeral(argument) && isNumeral(limit) && Number(argument) <= Number(limit)) return undefined;
  return `ROUND(${argument}-${limit},12)>0`;
}

/** True for a number that is not whole. */
export function broken(argument: Expr): Expr | undefined {
  return isNumeral(argument) && Number.isInteger(Number(argument))
    ? undefined
    : `ROUND(${argument}-ROUND(${argument},0),12)<>0`;
}

/** An argument whose default stands in for an empty cell, too, because 0 would have no meaning. */
export function orDefault(argument: Expr | undefined, otherwise: Expr): Expr {
  if (argument === undefined) return otherwise;
  return isNumeral(argument) && Number(argument) !== 0
    ? argument
    : `IF(${argument}+0=0,${otherwise},${argument}+0)`;
}

/** A number of its own: MIN and MAX pass over an empty cell, and Excel holds TRUE and FALSE above every number. */
export function counting(argument: Expr): Expr {
  return isNumeral(argument) ? argument : `${argument}+0`;
}

/** True unless two ranges have the same numbers of rows and columns. */
export function differInShape(one: Expr, other: Expr): Expr {
  return `OR(ROWS(${one})<>ROWS(${other}),COLUMNS(${one})<>COLUMNS(${other}))`;
}

/** A column of a table, counted from 1. */
export function column(table: Expr, at: number): Expr {
  return `INDEX(${table},0,${at})`;
}

/** True for what is no day in Excel's calendar. */
export function noDay(argument: Expr): Expr | undefined {
  if (isNumeral(argument) && Number(argument) >= 1 && Number(argument) < EXCEL_LIMITS.lastDay + 1)
    return undefined;
  return `OR(INT(${argument})<1,INT(${argument})>${EXCEL_LIMITS.lastDay})`;
}
