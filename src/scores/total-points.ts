import type { Area, IndexSet, OutsidePart } from '../catalogue/index-set';
import { roundResult } from '../rules/decimal';
import { literal, roundedResult, type Expr } from '../rules/formula';

/** The sign with which points of a part go into the total. */
const SIGN: Readonly<Record<OutsidePart, 1 | -1>> = { bonus: 1, penalty: -1 };

/** The sign with which the points of an area go into the total: those of a penalty part are taken off. */
export function signOf({ part }: Area): 1 | -1 {
  return part === undefined ? 1 : SIGN[part];
}

/** What the criteria of an area come to: a part outside the total gives or takes no more than its cap. */
export function cappedPoints({ part, maxPoints }: Area, points: number): number {
  return part === undefined ? points : Math.min(maxPoints, points);
}

/** The native twin of `cappedPoints`; a text such as '' stays none. */
export function cappedNative({ part, maxPoints }: Area, points: Expr): Expr {
  return part === undefined ? points : `IFERROR(MIN(${literal(maxPoints)},${points}+0),"")`;
}

/**
 * What the points of areas come to: those outside the total are added and taken off, and the result stays between 0 and
 * the maximum that counts, unless the set lets bonus points go beyond it. Areas without points give none.
 * Example: 60 points inside, 4 of bonus and 1 of penalty with a maximum of 62 make 62.
 */
export function totalPoints(
  set: IndexSet,
  points: (area: Area) => number | undefined,
  counted: number,
): number {
  const sum = roundResult(set.areas.reduce((total, area) => total + signOf(area) * (points(area) ?? 0), 0));
  return hasOutside(set) ? Math.max(0, set.beyondTotal ? sum : Math.min(counted, sum)) : sum;
}

/** The native twin of `totalPoints`: what is added, what is taken off, and the maximum that counts. */
export function totalNative(set: IndexSet, added: Expr, taken: Expr | undefined, counted: Expr): Expr {
  const sum = roundedResult(taken === undefined ? added : `${added}-${taken}`);
  if (!hasOutside(set)) return sum;
  return `MAX(0,${set.beyondTotal ? sum : `MIN(${counted},${sum})`})`;
}

/** Whether a set has parts outside its total. */
export function hasOutside({ areas }: IndexSet): boolean {
  return areas.some(({ part }) => part !== undefined);
}
