import { LIMITS } from './limits';
import { refuseBroken } from './refusal';

const DOLLAR = 0x24;
const isLetter = (code: number): boolean => code >= 0x41 && code <= 0x5a;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** A cell by its numbers, from 1. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** `parseReference('C4')` is row 4, column 3. What Excel has no cell for is refused. */
export function parseReference(reference: string): Position {
  let at = reference.charCodeAt(0) === DOLLAR ? 1 : 0;
  let column = 0;
  // A sheet has tens of thousands of them: letter by letter, without a pattern. The bit tells small letters from capitals.
  const lastLetter = at + 3;
  for (let letter; at < lastLetter && isLetter((letter = reference.charCodeAt(at) & ~0x20)); at++)
    column = column * 26 + letter - 0x40;
  if (reference.charCodeAt(at) === DOLLAR) at++;
  const lastDigit = at + 7;
  let row = 0;
  for (let digit; at < lastDigit && isDigit((digit = reference.charCodeAt(at))); at++)
    row = row * 10 + digit - 0x30;
  return at === reference.length ? requireInside({ row, column }) : refuseBroken();
}

/** Gives a position back that Excel has; every other is refused. */
export function requireInside(position: Position): Position {
  const { row, column } = position;
  return row >= 1 && row <= LIMITS.rows && column >= 1 && column <= LIMITS.columns
    ? position
    : refuseBroken();
}
