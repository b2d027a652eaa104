import { PERIODS_EN } from './periods-en';
import { PERIODS_VI } from './periods-vi';
import type { ByLanguage } from './messages';

/** What the pane says of closing a period. Numbers and dates come as texts. */
export interface PeriodsTexts {
  readonly title: string;
  readonly intro: string;
  readonly period: string;
  /** What will be written. */
  readonly content: (criteria: number, index: string) => string;
  readonly contentWithoutIndex: (criteria: number) => string;
  readonly missing: (count: number) => string;
  readonly wrong: (count: number) => string;
  readonly close: string;
  readonly closing: string;
  readonly closed: (period: string, date: string) => string;
  readonly question: (period: string, date: string) => string;
  readonly closeAgain: string;
  readonly leave: string;
  readonly trend: string;
  readonly total: string;
  /** The index at one closing. */
  readonly point: (period: string, index: string) => string;
  readonly noClosing: string;
  readonly changes: (period: string, date: string) => string;
  readonly noChange: string;
  readonly change: (before: string, now: string) => string;
  readonly notEntered: string;
  readonly leftOut: string;
}

/** Loaded with the views that say it. */
export const PERIODS_TEXTS: ByLanguage<PeriodsTexts> = { vi: PERIODS_VI, en: PERIODS_EN };
