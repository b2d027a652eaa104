import { counted } from '../../../messages/counted-en';
import { PERIODS_VI, type PeriodsTexts } from './periods-vi';
import type { ByLanguage } from '../../../messages/messages';

const criteria = (count: number): string => counted(count, 'criterion', 'criteria');

/** English. */
const PERIODS_EN: PeriodsTexts = {
  title: 'Close a period',
  intro: 'Keeps the entries and scores of all criteria in the history. No other sheet changes.',
  period: 'Period to close',
  content: (count, index) => `${criteria(count)} will be kept, index ${index}%.`,
  contentWithoutIndex: count => `${criteria(count)} will be kept, no index yet.`,
  missing: count =>
    `${counted(count, 'criterion not entered; it counts', 'criteria not entered; they count')} 0.`,
  wrong: count =>
    `${criteria(count)} entered wrongly and without a score. Look at the check before you close.`,
  close: 'Close the period',
  closing: 'Writing to the history…',
  closed: (period, date) => `The period ${period} was closed on ${date}. Its figures stand in the history.`,
  question: (period, date) =>
    `The period ${period} was closed on ${date}; closing it again keeps the earlier rows and marks them as replaced.`,
  closeAgain: 'Close again',
  leave: 'Do not close again',
  trend: 'Index at each closing',
  total: 'Whole unit',
  point: (period, index) => `${period} – ${index}`,
  noClosing: 'No period was closed yet.',
  changes: (period, date) => `Changed since the last closing (${period}, ${date})`,
  noChange: 'No score has changed.',
  change: (before, now) => `from ${before} to ${now}`,
  points: points => `${points} points`,
  notEntered: 'no score',
  leftOut: 'not counted',
};

/** Loaded with the views that say it. */
export const PERIODS_TEXTS: ByLanguage<PeriodsTexts> = { vi: PERIODS_VI, en: PERIODS_EN };
