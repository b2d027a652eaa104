import { isBlank, type Cell } from '../rules/cell';
import { comparable, roundResult } from '../rules/decimal';
import { literal, type Expr } from '../rules/formula';
import { LEFT_OUT } from '../rules/words';

/** What the authority gave in its two rounds. */
interface Appraisals {
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
interface AppraisalColumns {
  readonly first: Expr;
  readonly second: Expr;
  readonly maxima: Expr;
  readonly scores: Expr;
}

/** The native sum of the appraisals in force that are valid and whose criterion counts; empty when there is none. */
export function appraisedNative(columns: AppraisalColumns): Expr {
  const rounds = inForce(columns);
  const count = rounds.map(({ given, holds }) => `SUMPRODUCT(ISNUMBER(${given})*${holds})`).join('+');
  const sum = rounds.map(({ given, holds }) => `SUMPRODUCT(${holds},${given})`).join('+');
  return `IF(${count}=0,"",ROUND(${sum},6))`;
}

/**
 * Chênh lệch thẩm định − tự chấm: the native twin of `Sum.difference`. `appraised` is a cell with `appraisedNative`,
 * from which the self scores of the same criteria are taken away; empty when nothing is appraised.
 */
export function differenceNative(appraised: Expr, columns: AppraisalColumns): Expr {
  const mask = inForce(columns).map(({ given, holds }) => `ISNUMBER(${given})*${holds}`);
  return `IF(${appraised}="","",ROUND(${appraised}-SUMPRODUCT(${mask.join('+')},${columns.scores}),6))`;
}

/** Where each round is the one in force, its points are possible and its criterion counts; blanks hold as 0 points. */
function inForce({ first, second, maxima, scores }: AppraisalColumns): { given: Expr; holds: Expr }[] {
  // Excel orders texts and truth values after all numbers, so that no text is at most a maximum.
  const valid = (column: Expr): Expr =>
    `(${column}>=0)*(${column}<=${maxima})*(${scores}<>${literal(LEFT_OUT)})`;
  return [
    { given: first, holds: `(${second}="")*${valid(first)}` },
    { given: second, holds: valid(second) },
  ];
}

/**
 * Tỷ lệ điểm thẩm định/tự chấm over the criteria that are appraised, as a fraction: 0.98 is 98 %. `undefined` where
 * nothing is appraised or nothing was self-scored. Example: 9.8 points after a difference of -0.2 give 0.98.
 */
export function appraisedShare(appraised: number, difference: number | undefined): number | undefined {
  if (difference === undefined) return undefined;
  const self = roundResult(appraised - difference);
  return self > 0 ? comparable(appraised / self) : undefined;
}

/** The native twin of `appraisedShare`. */
export function appraisedShareNative(appraised: Expr, difference: Expr): Expr {
  const self = `ROUND(${appraised}-${difference},6)`;
  return `IF(${difference}="","",IF(${self}>0,ROUND(${appraised}/${self},12),""))`;
}
