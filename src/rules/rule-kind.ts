import type { Cell } from './cell';
import type { CellInput, Check, Entry, EntryCells } from './entry';
import type { Expr } from './formula';
import type { Law } from './law';
import type { BaseRule, DayOfYear, Feed } from './rule';
import type { Keys } from './shape';
import type { Step, StepFacts } from './step';

/**
 * One rule kind, whole: the parameters by which an index set states it, the cells that it asks for, what can be wrong in
 * them, the score in JavaScript, as a native formula and as a custom function, and every fact that the rest of the
 * product asks for. Nothing but this folder and `wording` looks at a kind or its parameters. A parity test proves that
 * the three scores agree.
 */
export interface RuleKind<R extends BaseRule, F extends Said = Said, A extends Said = Said> {
  /** The parameters as JSON states them, besides those of `BaseRule`. */
  readonly shape: Keys;
  /** What must hold for them; `max` are the points of the criterion. */
  laws?(rule: R, max: number): readonly Law[];
  /** The cells in the row of the criterion that are filled, in the order of their columns. */
  asks(rule: R): readonly Ask[];
  /** The sub-rows with a cell each; most kinds have none. */
  items?(rule: R): readonly Item[];
  /** In order; the first that fails is the entry's problem. */
  checks(rule: R): readonly Check[];
  /** Points from 0 to `max`, for an entry that passed every check. */
  score(rule: R, max: number, entry: Entry): number;
  /** The same score with functions of Excel 2010, for cells that passed the check formula. */
  native(rule: R, cells: EntryCells): Expr;
  /** The same score as a call of the add-in's custom function. */
  custom(rule: R, cells: EntryCells): Expr;
  /** What a reader needs to foresee a score, before it becomes a sentence: ratios are fractions, points are points. */
  facts(rule: R, max: number): F;
  /** What an entry that passed every check says was achieved, before it becomes a sentence. */
  achieved(rule: R, entry: Entry): A;
  /**
   * What can still be done for an entry in which nothing is wrong but that cells may be blank, in no order; some of it may
   * not raise the score. The best score that is still possible is that after the best of them. A kind without has points
   * that others give.
   */
  steps?(rule: R, max: number, entry: Entry, facts: StepFacts): readonly Step[];
  /** The shares below which points fall at once, the highest first. */
  bounds?(rule: R): readonly ShareBound[];
  /** What holds for it besides; see `Traits`. */
  traits?(rule: R): Traits;
}

/** Something that becomes a sentence, by its form. */
interface Said {
  readonly form: string;
}

/** A cell that is filled. */
export interface Ask {
  readonly input: CellInput;
  readonly takes: Takes;
}

/**
 * What a cell takes. Amounts, votes and counts are 0 or more, counts are whole; `of` is what the index set calls them. A
 * day lies within the year, points within the maximum of the criterion. The words of a condition are the same everywhere.
 */
export type Takes =
  | { readonly form: 'amount' | 'count'; readonly of: string }
  | { readonly form: 'votes' | 'day' | 'points' }
  | { readonly form: 'condition' | 'choice'; readonly words: readonly string[] };

/**
 * A cell of a sub-row: an item of a checklist, a thing of a tally or one of several ratios with its points, or an answer
 * of a survey and the side on which its votes count, or their weight.
 */
export interface Item extends Ask {
  readonly title: string;
  readonly worth: number | 'satisfied' | 'other' | { readonly weight: number };
  /** It stands in the sub-row of the item before it, as a total stands beside what was done. */
  readonly beside?: true;
}

/** What holds for a rule; what is not stated does not. */
export interface Traits {
  /** The register that fills the cells, so that nobody enters them. */
  readonly feed?: Feed | undefined;
  /** How done and total are counted from the sub-rows. */
  readonly counted?: Counted | undefined;
  readonly aim?: Aim | undefined;
  /** More can be done than was planned. */
  readonly mayExceed?: boolean | undefined;
  /** The usual deadline, which the configuration can change. */
  readonly due?: DayOfYear;
  /** Its figures come from a survey, so that it is left out in a year without one, and no authority appraises it. */
  readonly bySurvey?: true;
  /** Somebody gives its points; nothing that is entered says why. */
  readonly byHand?: true;
  /** It counts what had better not happen. */
  readonly fewerIsBetter?: true;
}

/** Done and total in two forms that must agree: of what stands in the sub-rows, and of their cells. */
export interface Counted {
  of(items: readonly Cell[]): DoneAndTotal<number>;
  native(items: readonly Expr[]): DoneAndTotal<Expr>;
}

export interface DoneAndTotal<T> {
  readonly done: T;
  readonly total: T;
}

/** A share that some points ask for; `open` where it must be exceeded. */
export interface ShareBound {
  readonly from: number;
  readonly open?: boolean;
}

/** What a share is measured by. */
interface Aim {
  /** The share from which on there are most points. */
  readonly goal: number;
  /** The share below which there are none, where both stand in the row of the criterion. */
  readonly floor?: number;
  /** Whether more of the same would reach the goal; what was reported or done too late stays late. */
  readonly canCatchUp: boolean;
}
