import { roundResult } from '../rules/decimal';
import type { Expr } from '../rules/formula';

/** Cần thêm: how many more must be done for the ratio to reach the goal. `shortfall(72, 90, 0.9)` is 9. */
export function shortfall(done: number, total: number, goal: number): number {
  return Math.max(0, Math.ceil(roundResult(goal * total - done)));
}

/** The native twin of `shortfall`. */
export function shortfallNative(done: Expr, total: Expr, goal: Expr): Expr {
  return `MAX(0,ROUNDUP(ROUND(${goal}*${total}-${done},6),0))`;
}
