import type { CheckFact } from '../domain/check-issue';
import type { DamageIssue } from '../domain/damage-issue';
import { CHECK_EN } from './check-en';
import { CHECK_VI } from './check-vi';
import { CHECK_VIEW_EN } from './check-view-en';
import type { CheckViewTexts } from './check-view-texts';
import { CHECK_VIEW_VI } from './check-view-vi';
import { DAMAGE_EN } from './damage-en';
import { DAMAGE_VI } from './damage-vi';
import type { ByLanguage, Sentences } from './messages';

/** What the pane says of a check: the issues, those of damage, and the view around them. */
export interface CheckTexts {
  readonly check: Sentences<CheckFact>;
  readonly damage: Sentences<DamageIssue>;
  readonly view: CheckViewTexts;
}

/** Loaded with the views that say it. */
export const CHECK_TEXTS: ByLanguage<CheckTexts> = {
  vi: { check: CHECK_VI, damage: DAMAGE_VI, view: CHECK_VIEW_VI },
  en: { check: CHECK_EN, damage: DAMAGE_EN, view: CHECK_VIEW_EN },
};
