import type { RankedRollUp } from '../domain/roll-up';
import { RANKING_TEXT } from '../messages/ranking-vi';
import type { WorkbookPlan } from '../../../workbook/plan';
import { printedDifferencesSheet } from './printed-differences-sheet';
import { rankingSheet } from './ranking-sheet';
import { unrankedSheet } from './unranked-sheet';

/**
 * The ranking of many units as a workbook of its own, with native formulas only: who stands where, who is not ranked and
 * why, and what their files show that their entries do not give. `day` is the day of the ranking, a serial number.
 * Example: `await writeXlsx(rankingPlan(result, today))` once the result has a basis.
 */
export function rankingPlan(result: RankedRollUp, day: number): WorkbookPlan {
  return {
    title: RANKING_TEXT.title(result.basis.year),
    sheets: [rankingSheet(result, day), unrankedSheet(result), printedDifferencesSheet(result)],
    names: [],
    // Like its sheets: whoever gets it may go on with it.
    protected: false,
  };
}

/** What the file of a ranking is called. `rankingName(2026)` is "Xep-hang-CCHC-2026.xlsx". */
export function rankingName(year: number): string {
  return `Xep-hang-CCHC-${year}.xlsx`;
}
