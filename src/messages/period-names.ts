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

/** A period of a year in a list. `periodOfYear('Quý III', 2026, 'vi')` is "Quý III năm 2026", that of the whole year "Năm 2026". */
export function periodOfYear(period: string, year: number, language: Language): string {
  const name = periodName(period, language);
  if (language === 'en') return `${name} ${year}`;
  const word = lowerFirst(PERIOD.Y);
  return lowerFirst(name).endsWith(word) ? `${name}\u00a0${year}` : `${name} ${word}\u00a0${year}`;
}
