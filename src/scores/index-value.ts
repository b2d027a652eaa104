import { comparable, roundResult } from '../rules/decimal';
import { literal, roundedResult, type Expr } from '../rules/formula';
import { LEFT_OUT } from '../rules/words';

/**
 * Chỉ số: Σ score / Σ maximum × 100, on a scale of 100 and not rounded for display (QĐ 1149/QĐ-BNV).
 * `undefined` when nothing counts. `indexValue(75.37, 100)` is 75.37.
 */
export function indexValue(score: number, counted: number): number | undefined {
  return counted > 0 ? comparable((score / counted) * 100) : undefined;
}

/**
 * The native twin over two columns: scores, in which the mark KPS leaves a row out, and maxima.
 * Nothing to count gives #DIV/0!.
 */
export function indexNative(scores: Expr, maxima: Expr): Expr {
  return `ROUND(SUM(${scores})/${countedNative(scores, maxima)}*100,12)`;
}

/** The maximum that counts: that of every row whose score is not left out. A text among the maxima gives #VALUE!. */
export function countedNative(scores: Expr, maxima: Expr): Expr {
  return `SUMPRODUCT((${scores}<>${literal(LEFT_OUT)})*${maxima})`;
}

/** Quy đổi: points earned on a part of the scale, brought to the whole scale. `rescale(58.5, 65, 100)` is 90. */
export function rescale(points: number, counted: number, scale: number): number {
  return roundResult((points / counted) * scale);
}

/** The native twin of `rescale`. */
export function rescaleNative(points: Expr, counted: Expr, scale: Expr): Expr {
  return roundedResult(`${points}/${counted}*${scale}`);
}
