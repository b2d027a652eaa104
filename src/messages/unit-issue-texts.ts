import type { UnrankedReason } from '../domain/unit-issue';
import type { ByLanguage, Sentences } from './messages';
import { UNIT_ISSUE_EN } from './unit-issue-en';
import { UNIT_ISSUE_VI } from './unit-issue-vi';

/** Why units are not ranked; only the view that ranks them loads it. */
export const UNIT_ISSUE_TEXTS: ByLanguage<Sentences<UnrankedReason>> = {
  vi: UNIT_ISSUE_VI,
  en: UNIT_ISSUE_EN,
};
