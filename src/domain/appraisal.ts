import { isBlank, type Cell } from '../rules/cell';
import { literal, type Expr } from '../rules/formula';
import { LEFT_OUT } from '../rules/words';

/** What the authority gave in its two rounds. */
export interface Appraisals {
  readonly appraised1: Cell;
  readonly appraised2: Cell;
}

/** The appraisal in force: that of the second round where there is one, also when it is wrong. */
export function latestAppraisal({ appraised1, appraised2 }: Appraisals): Cell {
  return isBlank(appraised2) ? appraised1 : appraised2;
}

/** Whether a cell holds points that can be given to a criterion. `isAppraisal(1.25, 1.5)` is true. */
export function isAppraisal(cell: Cell, max: number): cell is number {
  return typeof cell === 'number' && cell >= 0 && cell <= max;
}

/** Four columns of the same height: both rounds, the maxima, and the scores, in which a mark leaves a row out. */
export interface AppraisalColumns {
  readonly first: Expr;
  readonly second: Expr;
  readonly maxima: Expr;
  readonly scores: Expr;
}

/** The native sum of the appraisals in force that are valid and whose criterion counts; empty when there is none. */
export function appraisedNative({ first, second, maxima, scores }: AppraisalColumns): Expr {
  // Excel orders texts and truth values after all numbers, so that no text is at most a maximum.
  const valid = (column: Expr): Expr =>
    `(${column}>=0)*(${column}<=${maxima})*(${scores}<>${literal(LEFT_OUT)})`;
  const inForce = `(${second}="")`;
  const count = `SUMPRODUCT(ISNUMBER(${second})*${valid(second)})+SUMPRODUCT(ISNUMBER(${first})*${inForce}*${valid(first)})`;
  const sum = `SUMPRODUCT(${valid(second)},${second})+SUMPRODUCT(${inForce}*${valid(first)},${first})`;
  return `IF(${count}=0,"",ROUND(${sum},6))`;
}
