import type { Check, Entry, EntryCells, Input } from './entry';
import type { Expr } from './formula';
import type { Rule } from './rule';

/**
 * One rule kind, whole: what it asks for, what can be wrong, the score in JavaScript, as a native formula and
 * as a custom function, and what the guide says. A parity test proves that the three scores agree.
 */
export interface RuleKind<R extends Rule> {
  inputs(rule: R): readonly Input[];
  /** In order; the first that fails is the entry's problem. */
  checks(rule: R): readonly Check[];
  /** Points from 0 to `max`, for an entry that passed every check. */
  score(rule: R, max: number, entry: Entry): number;
  /** The same score with functions of Excel 2010, for cells that passed the check formula. */
  native(rule: R, cells: EntryCells): Expr;
  /** The same score as a call of the add-in's custom function. */
  custom(rule: R, cells: EntryCells): Expr;
  /** The steps that a reader needs to foresee a score; see `Facts`. */
  facts(rule: R, max: number): Facts;
}

/** What the guide says of a rule, before it becomes a sentence. Ratios are fractions, points are points. */
export type Facts =
  | {
      readonly form: 'ratio';
      readonly done: string;
      readonly total: string;
      readonly floor: number;
      readonly goal: number;
      readonly belowGoal: 'proportional' | 'toGoal' | 'interpolated';
    }
  | {
      readonly form: 'bands';
      readonly done: string;
      readonly total: string;
      readonly bands: readonly { readonly from: number; readonly open: boolean; readonly points: number }[];
    }
  | { readonly form: 'choice'; readonly choices: readonly (readonly [name: string, points: number])[] }
  | { readonly form: 'checklist'; readonly items: number }
  | {
      readonly form: 'deadline';
      readonly month: number;
      readonly day: number;
      readonly latePoints: number;
      readonly graceDays: number;
    }
  | {
      readonly form: 'deduct' | 'bonus';
      readonly counted: string;
      readonly pointsEach: number;
      readonly limit: number;
    }
  | {
      readonly form: 'survey';
      readonly satisfied: string;
      readonly valid: string;
      /** Which answers count as satisfied; none where votes are not entered by level. */
      readonly levels: readonly string[];
    }
  | { readonly form: 'manual'; readonly basis: string };
