/** Pieces of Excel formula text. Formulas are English with commas, whatever the language of the workbook. */

/** A reference, a literal or a whole expression as formula text, without a leading "=". */
export type Expr = string;

/** A number or text as a literal. `literal('Đạt "A"')` is `"Đạt ""A"""`; Excel takes texts up to 255 characters. */
export function literal(value: number | string | boolean): Expr {
  if (typeof value === 'string') return `"${value.replace(/"/g, '""')}"`;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** `roundedResult('A1*B1')` is `ROUND(A1*B1,6)`, the twin of `roundResult`. */
export function roundedResult(expression: Expr): Expr {
  return `ROUND(${expression},6)`;
}

/** `comparableExpr('A1')` is `ROUND(A1,12)`, the twin of `comparable`. */
export function comparableExpr(expression: Expr): Expr {
  return `ROUND(${expression},12)`;
}

/** `comparableRatio('A1', 'B1')` is `ROUND(A1/B1,12)`. */
export function comparableRatio(done: Expr, total: Expr): Expr {
  return comparableExpr(`${done}/${total}`);
}

/** Nothing in a cell, or the empty text of a formula. By length, because not every program tells 0 from "". */
export function isEmpty(cell: Expr): Expr {
  return `LEN(${cell})=0`;
}

/** A number, and not a truth value, which LibreOffice counts among the numbers. */
export function isNumber(cell: Expr): Expr {
  return `AND(ISNUMBER(${cell}),NOT(ISLOGICAL(${cell})))`;
}

/**
 * Nested IFs, first condition that holds wins.
 * `firstOf([['A1>1', '2']], '0')` is `IF(A1>1,2,0)`.
 */
export function firstOf(
  branches: readonly (readonly [condition: Expr, result: Expr])[],
  otherwise: Expr,
): Expr {
  return branches.reduceRight((rest, [condition, result]) => `IF(${condition},${result},${rest})`, otherwise);
}

/** `allOf(['A1>0', 'B1>0'])` is `AND(A1>0,B1>0)`. */
export function allOf(conditions: readonly Expr[]): Expr {
  return conditions.length === 1 ? conditions[0]! : `AND(${conditions.join(',')})`;
}

/** `anyOf(['A1>0', 'B1>0'])` is `OR(A1>0,B1>0)`. */
export function anyOf(conditions: readonly Expr[]): Expr {
  return conditions.length === 1 ? conditions[0]! : `OR(${conditions.join(',')})`;
}
