import type { Cell } from './cell';
import type { Expr } from './formula';

/** The columns of an area sheet that a rule can have filled, in their order. */
export const CELL_INPUTS = ['done', 'total', 'date', 'result'] as const;
export type CellInput = (typeof CELL_INPUTS)[number];

/** The inputs that a rule can ask for; `items` are the cells of its sub-rows, row by row. */
export type Input = CellInput | 'items';

/** What was entered for one criterion. `due` comes from the configuration sheet, dates are serial numbers. */
export interface Entry {
  readonly done: Cell;
  readonly total: Cell;
  readonly date: Cell;
  readonly due: Cell;
  readonly result: Cell;
  readonly items: readonly Cell[];
  readonly notArising: Cell;
}

/** An entry in which nothing was entered yet. */
export const EMPTY_ENTRY: Entry = {
  done: null,
  total: null,
  date: null,
  due: null,
  result: null,
  items: [],
  notArising: null,
};

/**
 * Where the same things stand in a sheet, as references or literals. `items` and `itemPoints` are ranges; `items` is two
 * columns wide where a sub-row has a total of its own.
 */
export interface EntryCells {
  readonly done: Expr;
  readonly total: Expr;
  readonly date: Expr;
  readonly due: Expr;
  readonly result: Expr;
  readonly notArising: Expr;
  readonly items: Expr;
  readonly itemPoints: Expr;
  readonly max: Expr;
  readonly floor: Expr;
  readonly goal: Expr;
  readonly year: Expr;
}

/** Why an entry cannot be scored. The sentence to each code is in `messages/`. */
export type EntryCode =
  | 'entry.missing'
  | 'entry.incomplete'
  /** A cell of it was not found, or nobody knows which one is meant. */
  | 'entry.unread'
  | 'entry.errorCell'
  | 'entry.notNumber'
  | 'entry.negative'
  | 'entry.notWhole'
  | 'entry.totalZero'
  | 'entry.doneExceedsTotal'
  | 'entry.notDate'
  | 'entry.dateOutsideYear'
  | 'entry.dueMissing'
  | 'entry.notInList'
  | 'entry.aboveMaximum'
  | 'entry.flagUnknown'
  | 'entry.flagWithNumbers'
  | 'entry.flagNotAllowed';

/** One thing that can be wrong with an entry, in JavaScript and as a native condition. They must agree. */
export interface Check {
  readonly code: EntryCode;
  fails(entry: Entry, facts: CheckFacts): boolean;
  native(cells: EntryCells): Expr;
}

/** What a check needs to know besides the entry. */
export interface CheckFacts {
  readonly year: number;
  readonly max: number;
}
