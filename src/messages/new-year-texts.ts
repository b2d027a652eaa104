import type { ByLanguage } from './messages';
import { NEW_YEAR_EN } from './new-year-en';
import { NEW_YEAR_VI } from './new-year-vi';

/** What the pane says of going on into the next year. Years are those of the new ledger unless named otherwise. */
export interface NewYearTexts {
  readonly title: string;
  readonly intro: (year: number) => string;
  /** What will stand in the new ledger. */
  readonly kept: string;
  readonly dues: (year: number) => string;
  readonly points: (points: string, lastYear: number) => string;
  readonly noPoints: string;
  readonly remediations: (count: number) => string;
  readonly empty: string;
  /** Criteria without points. */
  readonly missing: (count: number) => string;
  readonly sample: string;
  readonly make: (year: number) => string;
  readonly making: string;
  readonly opened: (year: number) => string;
  readonly notOpened: string;
  readonly download: (file: string) => string;
  readonly native: string;
  readonly otherWay: string;
  /** The way in with last year's workbook as a file. */
  readonly fromFile: string;
  readonly fromFileHint: string;
  readonly file: string;
  readonly reading: string;
  readonly notLedger: string;
  readonly from: (unit: string, lastYear: number) => string;
  readonly back: string;
}

/** Loaded with the views that say it. */
export const NEW_YEAR_TEXTS: ByLanguage<NewYearTexts> = { vi: NEW_YEAR_VI, en: NEW_YEAR_EN };
