import type { AppraisalTexts } from './appraisal-texts';

/** English. */
export const APPRAISAL_EN: AppraisalTexts = {
  title: 'Appraised otherwise',
  self: points => `Self score ${points}`,
  notScored: 'Not self-scored',
  appraised: points => `Appraised ${points}`,
  unexplained: 'Not explained yet',
};
