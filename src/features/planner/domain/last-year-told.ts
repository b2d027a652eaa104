import type { Ledger } from '../../../ledger/ledger';
import type { Scores } from '../../../scores/scores';

/** A workbook that was chosen for last year's, and the scores with which its year ended. */
interface ChosenYear {
  readonly ledger: Pick<Ledger, 'settings'>;
  readonly ended: Scores;
}

/** What it tells: how last year ended, or of which other year it is; nothing where none was chosen. */
interface LastYearTold {
  readonly ended?: Scores;
  readonly otherYear?: number;
}

/** Whether a workbook is one of the year before. Example: `lastYearTold(chosen, 2026).otherYear` is 2023. */
export function lastYearTold(chosen: ChosenYear | undefined, year: number): LastYearTold {
  if (!chosen) return {};
  const { ledger, ended } = chosen;
  return ledger.settings.year === year - 1 ? { ended } : { otherYear: ledger.settings.year };
}
