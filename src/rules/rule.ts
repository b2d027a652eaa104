/** What the rules of every kind have in common. The parameters of each kind stand in its own file. */

/** Registers that can fill the inputs of a rule by themselves. */
export const FEEDS = ['remediation', 'reports', 'tasks'] as const;
export type Feed = (typeof FEEDS)[number];

/** What a criterion that did not arise comes to: full points, or it is left out of the total. */
export const NOT_ARISING_MODES = ['full', 'leaveOut'] as const;
export type NotArisingMode = (typeof NOT_ARISING_MODES)[number];

/** A rule as an index set states it. Ratios are fractions: 0.8 is 80 %. */
export interface BaseRule {
  readonly kind: string;
  /** Whether "không phát sinh" may be marked; what it then comes to, unless the setting of the workbook decides (true). */
  readonly notArising?: boolean | NotArisingMode;
}

/** A day of every year; months count from 1. */
export interface DayOfYear {
  readonly month: number;
  readonly day: number;
}

/**
 * Whether of steps that begin with the highest a lower one is worth more: what is counted had better not happen.
 * Example: `isBetterLow([{ points: 0 }, { points: 2 }])` is true.
 */
export function isBetterLow(steps: readonly { readonly points: number }[]): boolean {
  const [highest] = steps;
  return highest !== undefined && steps.some(({ points }) => points > highest.points);
}
