import { APPRAISAL_EN } from './appraisal-en';
import { APPRAISAL_VI } from './appraisal-vi';
import type { ByLanguage } from './messages';

/** What the pane says of criteria that the authority scored otherwise than the unit. Numbers come as texts. */
export interface AppraisalTexts {
  readonly title: string;
  readonly self: (points: string) => string;
  readonly notScored: string;
  readonly appraised: (points: string) => string;
  readonly unexplained: string;
}

/** Loaded with what stands below the areas. */
export const APPRAISAL_TEXTS: ByLanguage<AppraisalTexts> = { vi: APPRAISAL_VI, en: APPRAISAL_EN };
