import { comparable, roundResult } from './decimal';
import { comparableExpr, comparableRatio, type Expr } from './formula';

/**
 * Cần thêm: how many more must be done for the ratio to reach the goal, as a ratio score compares it.
 * Example: `shortfall(72, 90, 0.9)` is 9.
 */
export function shortfall(done: number, total: number, goal: number): number {
  if (comparable(done / total) >= comparable(goal)) return 0;
  return Math.max(1, Math.ceil(roundResult(goal * total - done)));
}

/** The native twin of `shortfall`. */
export function shortfallNative(done: Expr, total: Expr, goal: Expr): Expr {
  const missing = `MAX(1,ROUNDUP(ROUND(${goal}*${total}-${done},6),0))`;
  return `IF(${comparableRatio(done, total)}>=${comparableExpr(goal)},0,${missing})`;
}
