import type { CheckFact } from '../domain/check-issue';
import type { DamageIssue } from '../domain/damage-issue';
import { CHECK_EN } from './check-en';
import { CHECK_VI } from './check-vi';
import { DAMAGE_EN } from './damage-en';
import { DAMAGE_VI } from './damage-vi';
import type { Sentences } from './messages';

/** What only the check says; apart from the other texts, since the pane loads it with the check. */
export const CHECK_TEXTS: Readonly<
  Record<'vi' | 'en', { readonly check: Sentences<CheckFact>; readonly damage: Sentences<DamageIssue> }>
> = {
  vi: { check: CHECK_VI, damage: DAMAGE_VI },
  en: { check: CHECK_EN, damage: DAMAGE_EN },
};
