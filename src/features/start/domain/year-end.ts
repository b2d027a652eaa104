import type { ReckoningDay } from '../../../ledger/days';
import type { Ledger } from '../../../ledger/ledger';
import { isRemedied } from '../../../scores/feeds';
import { countsOf, progressOf } from '../../../scores/progress';
import { scoreLedger, type Scores } from '../../../scores/scores';

/** What goes over into a new year, and what was not ready in the year that ends. */
export interface YearEnd {
  readonly year: number;
  /** Points of the year that ends, undefined where none go over. */
  readonly points: number | undefined;
  /** Shortcomings that are still open. */
  readonly remediations: number;
  /** Those of the index of the year that ends which are remedied: the new year counts them. */
  readonly remedied: number;
  /** Criteria that nobody entered, and those that were entered wrongly: neither has points. */
  readonly missing: number;
  readonly wrong: number;
  /** Whether the figures were made up. */
  readonly sample: boolean;
}

/** What stands in the ledger of a new year of the year that `ended`. `yearEnd(nextYear(ledger, scores, ''), scores, day).year` is 2027 for 2026. */
export function yearEnd(next: Ledger, ended: Scores, today: ReckoningDay): YearEnd {
  const { year, sample } = next.settings;
  const { missing, wrong } = countsOf(progressOf(ended.criteria));
  const open = next.remediations.filter(row => !isRemedied(row));
  return {
    year,
    points: scoreLedger(next, today).total.lastYear,
    remediations: open.length,
    remedied: next.remediations.length - open.length,
    missing,
    wrong,
    sample,
  };
}
