import type { Criterion } from '../../../catalogue/index-set';
import { isBlank } from '../../../rules/cell';
import type { Ledger } from '../../../ledger/ledger';
import { printedDifference } from '../../../scores/printed';
import type { Scores } from '../../../scores/scores';

/** A criterion that the authority scored otherwise than the unit; `self` is undefined where the unit has no score. */
interface AppraisalDifference {
  readonly criterion: Criterion;
  readonly self: number | undefined;
  readonly appraised: number;
  /** Thẩm định − tự chấm in points as they are printed, what was not self-scored counting 0. */
  readonly difference: number;
  /** The points that it costs, those of a penalty that are taken off besides. */
  readonly cost: number;
  readonly explained: boolean;
}

/** Where appraisal and self score differ, what costs most first; equal differences stand in the order of the set. */
export function appraisalDifferences({ records }: Ledger, { criteria }: Scores): AppraisalDifference[] {
  return criteria
    .flatMap(({ criterion, part, score: self, appraised }): AppraisalDifference[] => {
      if (appraised === undefined) return [];
      const difference = printedDifference(appraised, self ?? 0);
      if (difference === 0) return [];
      const explained = !isBlank(records[criterion.code]?.explanation ?? null);
      const cost = part === 'penalty' ? difference : -difference;
      return [{ criterion, self, appraised, difference, cost, explained }];
    })
    .sort((a, b) => b.cost - a.cost);
}
