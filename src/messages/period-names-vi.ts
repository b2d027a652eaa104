import { PERIOD } from '../rules/words';
import { lowerFirst } from './full-words';

/** What the periods of the workbook are called, in Vietnamese as it calls them itself; another text stays what it is. */
export const PERIOD_NAMES_VI = {
  /** In a list or heading. `named('Quý III')` is "Quý III". */
  named: (period: string): string => period,
  /** Within a sentence. `inSentence('Quý III')` is "quý III". */
  inSentence: (period: string): string => lowerFirst(period),
  /** As that of a year, in a list. `ofYear('Quý III', 2026)` is "Quý III năm 2026", that of the whole year "Năm 2026". */
  ofYear: (period: string, year: number): string => {
    const word = lowerFirst(PERIOD.Y);
    return lowerFirst(period).endsWith(word) ? `${period}\u00a0${year}` : `${period} ${word}\u00a0${year}`;
  },
};

export type PeriodNames = typeof PERIOD_NAMES_VI;
