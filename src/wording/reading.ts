import type { Rule } from '../rules/kinds';

/**
 * How sure a reading is. `certain`: every word of the text that could bear on the score is accounted for, in one way.
 * `look`: the rule is the likeliest, and somebody must look. `manual`: no rule says what the text says.
 */
export type Confidence = 'certain' | 'look' | 'manual';

/** What a scoring text was read as. A text without a rule is a manual one with the text as its basis. */
export interface Reading {
  readonly rule: Rule;
  readonly confidence: Confidence;
  /** Other rules that the text may mean, likeliest first. */
  readonly alternatives: readonly Rule[];
}
