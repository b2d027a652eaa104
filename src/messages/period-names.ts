import { PERIOD } from '../rules/words';
import { lowerFirst } from './full-words';
import type { Language } from './messages';

const ENGLISH: Readonly<Record<string, string>> = {
  [PERIOD.Q1]: 'Quarter I',
  [PERIOD.H1]: 'First 6 months',
  [PERIOD.Q3]: 'Quarter III',
  [PERIOD.Y]: 'Year',
};

/** A period of the workbook in a list or heading. `periodName('Quý III', 'en')` is "Quarter III"; another text stays what it is. */
export function periodName(period: string, language: Language): string {
  return language === 'vi' ? period : (ENGLISH[period] ?? period);
}

/** The same within a sentence. `periodInSentence('Quý III', 'vi')` is "quý III". */
export function periodInSentence(period: string, language: Language): string {
  return lowerFirst(periodName(period, language));
}
