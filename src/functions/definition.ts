import type { Argument } from '../rules/custom-function';
import type { Expr } from '../rules/formula';

/** What Excel calls: the arguments as it hands them over, in order; those left out are `null`. */
export type Implementation = (...args: readonly unknown[]) => number | string | boolean;

export interface Parameter {
  readonly argument: Argument;
  /** Takes a range; otherwise one cell. */
  readonly range?: true;
  readonly optional?: true;
}

/** An argument of an example: a value, an array constant, a formula with its value, or a range that holds these values. */
export type ExampleArgument =
  | number
  | string
  | boolean
  | readonly (readonly (number | string)[])[]
  | { readonly formula: string; readonly value: number }
  | { readonly range: string; readonly holds: readonly (readonly (number | string)[])[] };

/** All about a function besides its implementation. Kept apart from it, so that the bundle holds what runs. */
export interface Definition {
  readonly parameters: readonly Parameter[];
  readonly result: 'number' | 'string' | 'boolean';
  /**
   * The same result with functions of Excel 2010, for arguments given as formula text; optional ones may be missing.
   * An argument that the function refuses gives an error here too.
   */
  native(...args: readonly (Expr | undefined)[]): Expr;
  readonly example: {
    readonly args: readonly ExampleArgument[];
    readonly result: number | string | boolean;
  };
}
