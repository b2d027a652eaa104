import type { ByLanguage } from '../../../messages/messages';
import { CRITERION_GUIDE_VI, type CriterionGuideTexts } from './criterion-guide-vi';

/** English. */
const CRITERION_GUIDE_EN: CriterionGuideTexts = {
  title: 'Criteria and how they are scored',
  find: 'Find a criterion by code, printed number or words',
  none: 'There is no such criterion.',
  select: 'Select the row of a criterion on a sheet to see here how it is scored.',
  points: most => `At most ${most} points`,
  method: 'In the words of the decision',
  rule: 'How the ledger scores it',
  evidence: 'Evidence',
  go: 'Go to the entry',
  more: count => `Show ${count} more`,
};

/** Loaded with what stands below the total. */
export const CRITERION_GUIDE_TEXTS: ByLanguage<CriterionGuideTexts> = {
  vi: CRITERION_GUIDE_VI,
  en: CRITERION_GUIDE_EN,
};
