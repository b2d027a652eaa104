import { PERIOD } from '../rules/words';
import { lowerFirst } from './full-words';
import type { ByLanguage } from './messages';
import { PERIOD_NAMES_VI, type PeriodNames } from './period-names-vi';

const ENGLISH: Readonly<Record<string, string>> = {
  [PERIOD.Q1]: 'Quarter I',
  [PERIOD.H1]: 'First 6 months',
  [PERIOD.Q3]: 'Quarter III',
  [PERIOD.Y]: 'Year',
};

const named = (period: string): string => ENGLISH[period] ?? period;

/** The same in English. `PERIOD_NAMES_EN.inSentence('Quý III')` is "quarter III". */
export const PERIOD_NAMES_EN: PeriodNames = {
  named,
  inSentence: period => lowerFirst(named(period)),
  ofYear: (period, year) => `${named(period)} ${year}`,
};

export const PERIOD_NAMES: ByLanguage<PeriodNames> = { vi: PERIOD_NAMES_VI, en: PERIOD_NAMES_EN };
