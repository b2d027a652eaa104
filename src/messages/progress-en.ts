import { counted } from './counted-en';
import type { ByLanguage } from './messages';
import { progressText, type ProgressCounts } from './progress-vi';

/** How far criteria are, in the languages of the pane. Example: `PROGRESS_TEXTS.en({ entered: 5, missing: 2, wrong: 1 })`. */
export const PROGRESS_TEXTS: ByLanguage<(counts: ProgressCounts) => string> = {
  vi: progressText,
  en: ({ entered, missing, wrong }) =>
    [
      `${entered} of ${counted(entered + missing + wrong, 'criterion', 'criteria')} entered`,
      ...(missing > 0 ? [`${missing} not entered yet`] : []),
      ...(wrong > 0 ? [`${wrong} entered wrongly`] : []),
    ].join(', '),
};
