import { LIMITS } from './limits';
import { refuseBroken } from './refusal';

/** A cell by its numbers, from 1. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** `parseReference('C4')` is row 4, column 3. What Excel has no cell for is refused. */
export function parseReference(reference: string): Position {
  const [, letters = '', digits = ''] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? refuseBroken();
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return requireInside({ row: Number(digits), column });
}

/** Gives a position back that Excel has; every other is refused. */
export function requireInside(position: Position): Position {
  const { row, column } = position;
  return row >= 1 && row <= LIMITS.rows && column >= 1 && column <= LIMITS.columns
    ? position
    : refuseBroken();
}
