import { isBlank, sameText, type Cell } from './cell';
import { literal, type Expr } from './formula';
import type { Takes } from './rule-kind';
import { MET, NOT_MET } from './words';

/** A cell that says whether a condition is met. */
export const CONDITION = { form: 'condition', words: [MET, NOT_MET] } as const satisfies Takes;

/**
 * Whether a cell says that a condition is met: "Đạt", TRUE or 1 against "Không đạt", FALSE, 0 or nothing.
 * `undefined` for anything else. `conditionOf('đạt')` is true.
 */
export function conditionOf(cell: Cell): boolean | undefined {
  if (cell === true || cell === 1 || sameText(cell, MET)) return true;
  if (cell === false || cell === 0 || isBlank(cell) || sameText(cell, NOT_MET)) return false;
  return undefined;
}

/** The native twin over one cell or a range: 1 where the condition is met, otherwise 0. */
export function metNative(cells: Expr): Expr {
  return `((${cells}=${literal(MET)})+(${cells}=TRUE)+(${cells}=1)>0)`;
}

/** 1 where a cell says clearly whether the condition is met, otherwise 0. */
export function clearNative(cells: Expr): Expr {
  const not = `(${cells}=${literal(NOT_MET)})+(${cells}=FALSE)+(${cells}=0)+(LEN(${cells})=0)`;
  return `((${cells}=${literal(MET)})+(${cells}=TRUE)+(${cells}=1)+${not}>0)`;
}
