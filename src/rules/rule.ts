/** The ten ways in which a criterion is scored, as an index set states them. Ratios and floors are fractions: 0.8 is 80 %. */

/** Registers that can fill the inputs of a ratio by themselves. */
export const FEEDS = ['remediation', 'reports', 'tasks'] as const;
export type Feed = (typeof FEEDS)[number];

interface Base {
  /** Whether "không phát sinh" may be marked. */
  readonly notArising?: boolean;
}

/**
 * Done over total. At `goal` full points, below `floor` none; in between, r is the ratio:
 * `proportional` r × max · `toGoal` r / goal × max · `interpolated` (r − floor) / (goal − floor) × max.
 */
export interface RatioRule extends Base {
  readonly kind: 'ratio';
  readonly done: string;
  readonly total: string;
  readonly floor: number;
  readonly goal: number;
  readonly belowGoal: 'proportional' | 'toGoal' | 'interpolated';
  /** Done may exceed total, as when more was achieved than planned. */
  readonly mayExceed?: boolean;
  readonly fedBy?: Feed;
}

/** One step of a band table: the points from this ratio up; `open` leaves the bound itself to the band below. */
export interface Band {
  readonly from: number;
  readonly open: boolean;
  readonly points: number;
}

/** Points by steps of the ratio, highest band first, without interpolation. */
export interface BandsRule extends Base {
  readonly kind: 'bands';
  readonly done: string;
  readonly total: string;
  readonly bands: readonly Band[];
  readonly mayExceed?: boolean;
}

/** One of several named levels. */
export interface LevelsRule extends Base {
  readonly kind: 'levels';
  readonly levels: readonly (readonly [name: string, points: number])[];
}

/** Met or not met. */
export interface YesNoRule extends Base {
  readonly kind: 'yesNo';
}

/** Small parts that add up, capped at the maximum. */
export interface ChecklistRule extends Base {
  readonly kind: 'checklist';
  readonly items: readonly (readonly [title: string, points: number])[];
}

/** Full points on time, `latePoints` up to `graceDays` later, then none. `due` is a default that the configuration can change. */
export interface DeadlineRule extends Base {
  readonly kind: 'deadline';
  readonly due: { readonly month: number; readonly day: number };
  readonly latePoints: number;
  readonly graceDays: number;
}

/** The maximum less `pointsEach` for each case, never below `floor` (0 when not stated). */
export interface DeductRule extends Base {
  readonly kind: 'deduct';
  readonly counted: string;
  readonly pointsEach: number;
  readonly floor?: number;
}

/** `pointsEach` for each case, capped at the maximum. */
export interface BonusRule extends Base {
  readonly kind: 'bonus';
  readonly counted: string;
  readonly pointsEach: number;
}

/** An answer that people could give in a survey, and whether it counts as satisfied. */
export interface SurveyLevel {
  readonly name: string;
  readonly satisfied: boolean;
}

/** Share of satisfied answers times the maximum (điều tra xã hội học). With `levels` the votes of each are entered. */
export interface SurveyRule extends Base {
  readonly kind: 'survey';
  readonly satisfied: string;
  readonly valid: string;
  readonly levels?: readonly SurveyLevel[];
}

/** A score that an authority's own formula or a person gives; only 0 … maximum is checked. */
export interface ManualRule extends Base {
  readonly kind: 'manual';
  readonly basis: string;
}

export type Rule =
  | RatioRule
  | BandsRule
  | LevelsRule
  | YesNoRule
  | ChecklistRule
  | DeadlineRule
  | DeductRule
  | BonusRule
  | SurveyRule
  | ManualRule;
