/**
 * Reads what Excel hands to a custom function. An empty cell arrives as 0 in Excel on the desktop and as `null` on
 * the web, so both mean the same here: 0 where a number is needed, nothing where a text is. Cells with errors never
 * arrive: Excel then shows the error without calling the function.
 */
import { EXCEL_LIMITS } from '../rules/excel-limits';
import type { Argument, FunctionIssue } from '../rules/custom-function';
import { isBlank, type Cell } from '../rules/cell';
import { comparable } from '../rules/decimal';
import { conditionOf } from '../rules/condition';
import { dateInText } from '../rules/text-date';
import { numberInText } from '../rules/text-number';

/** Thrown instead of a result. */
export class ArgumentRefusal extends Error {
  constructor(readonly issue: FunctionIssue) {
    super(issue.code);
  }
}

export function refuse(issue: FunctionIssue): never {
  throw new ArgumentRefusal(issue);
}

/** The rows of a range; a single value is a range of one cell. */
export function rows(value: unknown): readonly (readonly Cell[])[] {
  return Array.isArray(value) ? (value as Cell[][]) : [[(value ?? null) as Cell]];
}

/** The cells of a range, row by row. The runtime may know no more than ES2016, which has no `flat`. */
export function cells(value: unknown): readonly Cell[] {
  const all: Cell[] = [];
  for (const row of rows(value)) all.push(...row);
  return all;
}

/** A single value, also when it comes as a range of one cell. */
export function single(value: unknown, argument: Argument): Cell {
  const all = cells(value);
  if (all.length !== 1) refuse({ code: 'argument.notOneCell', argument });
  return all[0] ?? null;
}

/** True when an optional argument was left out, or its cell is empty. */
export function isLeftOut(value: unknown, argument: Argument): boolean {
  return value === undefined || value === null || single(value, argument) === null;
}

/** A number; texts that can be read in one way only are read. */
export function numberArgument(value: unknown, argument: Argument): number {
  const cell = single(value, argument);
  if (typeof cell === 'string') {
    const read = numberInText(cell);
    if (read === 'ambiguous') refuse({ code: 'argument.ambiguousNumber', argument, text: cell });
    return read ?? refuse({ code: 'argument.notNumber', argument });
  }
  if (typeof cell === 'number' || typeof cell === 'boolean' || cell === null) return Number(cell);
  return refuse({ code: 'argument.notNumber', argument });
}

export function notNegativeArgument(value: unknown, argument: Argument): number {
  const read = numberArgument(value, argument);
  return read < 0 ? refuse({ code: 'argument.negative', argument }) : read;
}

/** A number above 0, for what is divided by. */
export function positive(value: unknown, argument: Argument): number {
  return notNegativeArgument(value, argument) || refuse({ code: 'result.zero', argument });
}

export function wholeArgument(value: unknown, argument: Argument): number {
  const read = notNegativeArgument(value, argument);
  const near = Math.round(read);
  return comparable(read - near) === 0 ? near : refuse({ code: 'argument.notWhole', argument });
}

export function within(read: number, argument: Argument, from: number, to: number): number {
  if (comparable(read - from) < 0 || comparable(read - to) > 0)
    refuse({ code: 'argument.outOfRange', argument, from, to });
  return read;
}

/** Refuses a number above another one; noise of binary fractions does not count. */
export function atMost(read: number, limit: number, argument: Argument, limitArgument: Argument): void {
  if (comparable(read - limit) > 0) refuse({ code: 'argument.exceeds', argument, limit: limitArgument });
}

/** A day as a whole serial number, without the time of day; `undefined` for an empty cell. */
export function day(value: unknown, argument: Argument): number | undefined {
  const cell = single(value, argument);
  if (isBlank(cell)) return undefined;
  const serial = (typeof cell === 'string' ? dateInText(cell) : undefined) ?? numberOfDay(cell, argument);
  const floor = Math.floor(serial);
  if (floor === 0) return undefined;
  return floor >= 1 && floor <= EXCEL_LIMITS.lastDay ? floor : refuse({ code: 'argument.notDate', argument });
}

function numberOfDay(cell: Cell, argument: Argument): number {
  const read = typeof cell === 'string' ? numberInText(cell) : Number(cell);
  return typeof read === 'number' ? read : refuse({ code: 'argument.notDate', argument });
}

export function condition(cell: Cell, argument: Argument): boolean {
  return conditionOf(cell) ?? refuse({ code: 'argument.notCondition', argument });
}

/** A text in composed letters, as Vietnamese keyboards of today type it; texts from a Mac may come decomposed. */
export function text(cell: Cell): string {
  return typeof cell === 'object' ? '' : String(cell).normalize('NFC');
}

/** The rows of a table whose columns have a meaning each. */
export function tableArgument(
  value: unknown,
  argument: Argument,
  from: number,
  to: number,
): readonly (readonly Cell[])[] {
  const read = rows(value);
  const columns = read[0]?.length ?? 0;
  if (columns < from || columns > to) refuse({ code: 'argument.columns', argument, from, to });
  return read;
}

/** Refuses two ranges that do not lie side by side, cell for cell. */
export function sameShape(one: unknown, other: unknown, argument: Argument, otherArgument: Argument): void {
  const [a, b] = [rows(one), rows(other)];
  if (a.length !== b.length || a[0]?.length !== b[0]?.length)
    refuse({ code: 'argument.shapesDiffer', argument, other: otherArgument });
}
