import type { Entry } from './entry';

/** What a kind must know of a day and of people to say what can still be done. */
export interface StepFacts {
  /** The day, as a serial number: what was due before it can no longer be done in time. */
  readonly today: number;
  readonly year: number;
  /** How many of the cases that are not done were missed for good, share by share as `openShares` counts them; none where nobody says. */
  readonly missed: readonly number[];
}

/** One thing that can still be done for a criterion: the cells of its entry that hold something else after it. */
export interface Step {
  readonly does: Doing;
  readonly entry: Partial<Omit<Entry, 'due' | 'notArising'>>;
}

/** What is done, before it becomes a sentence. `of` is what the index set calls the things. */
export type Doing =
  /** So many more cases; of those that are left where their number is known. */
  | { readonly form: 'more'; readonly count: number; readonly of: string; readonly left?: number }
  /** Nothing or too little was entered to count cases: this share must be reached, or exceeded where it is `open`. */
  | { readonly form: 'share'; readonly share: number; readonly open?: true; readonly of: string }
  /** Something is done already of what had better be little: the share must stay below this, or not exceed it where it is `open`. */
  | { readonly form: 'below'; readonly share: number; readonly open?: true; readonly of: string }
  | { readonly form: 'choose'; readonly word: string }
  | { readonly form: 'meet' }
  | { readonly form: 'items'; readonly titles: readonly string[] }
  /** Signed on this day at the latest, which is in time or late. */
  | { readonly form: 'sign'; readonly until: number; readonly late: boolean }
  /** Nothing of it happens until the end of the year. */
  | { readonly form: 'none'; readonly of: string }
  | { readonly form: 'all'; readonly of: readonly Doing[] };
