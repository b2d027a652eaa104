import { APPRAISAL_VI, type AppraisalTexts } from './appraisal-vi';
import type { ByLanguage } from '../../../messages/messages';

/** English. */
const APPRAISAL_EN: AppraisalTexts = {
  title: 'Appraised otherwise',
  self: points => `Self score ${points} points`,
  notScored: 'Not self-scored',
  appraised: points => `Appraised ${points} points`,
  unexplained: 'Not explained yet',
};

/** Loaded with what stands below the areas. */
export const APPRAISAL_TEXTS: ByLanguage<AppraisalTexts> = { vi: APPRAISAL_VI, en: APPRAISAL_EN };
