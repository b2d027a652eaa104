/** What the rules of every kind have in common. The parameters of each kind stand in its own file. */

/** Registers that can fill the inputs of a rule by themselves. */
export const FEEDS = ['remediation', 'reports', 'tasks'] as const;
export type Feed = (typeof FEEDS)[number];

/** A rule as an index set states it. Ratios are fractions: 0.8 is 80 %. */
export interface BaseRule {
  readonly kind: string;
  /** Whether "không phát sinh" may be marked. */
  readonly notArising?: boolean;
}

/** A day of every year; months count from 1. */
export interface DayOfYear {
  readonly month: number;
  readonly day: number;
}
