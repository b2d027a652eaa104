import { clearNative, metNative } from '../rules/condition';
import type { Expr } from '../rules/formula';

/** Đạt đủ: all of the conditions, or at least `needed` of them. `enoughMet([true, true, false], 2)` is true. */
export function enoughMet(met: readonly boolean[], needed = met.length): boolean {
  return met.filter(Boolean).length >= needed;
}

/** The native twin of `enoughMet` over a range of conditions. */
export function enoughMetNative(conditions: Expr, needed: Expr): Expr {
  return `SUMPRODUCT(--${metNative(conditions)})>=${needed}`;
}

/** True when a cell of the range says neither that its condition is met nor that it is not. */
export function unclearNative(conditions: Expr): Expr {
  return `SUMPRODUCT(--NOT(${clearNative(conditions)}))>0`;
}
