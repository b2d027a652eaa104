import type { CheckFact, CheckIssue } from '../domain/check-issue';
import type { DamageIssue } from '../domain/damage-issue';
import type { StartIssue } from '../../../ledger/start-issues';
import type { EntryCode } from '../../../rules/entry';
import { CHECK_TEXTS } from './check-view-en';
import { sentence } from '../../../messages/messages';
import type { Messages } from '../../../messages/vi';
import { START_TEXTS } from '../../start/messages/start-en';

/** The sentence of anything that the check lists; what entries, forms and damage say elsewhere is said alike here. */
export function checkSentence(messages: Messages, issue: CheckIssue | DamageIssue): string {
  const { entry } = messages;
  const { issues: start } = START_TEXTS[messages.language];
  const { check, damage } = CHECK_TEXTS[messages.language];
  if (Object.hasOwn(entry, issue.code)) return entry[issue.code as EntryCode];
  if (Object.hasOwn(start, issue.code)) return sentence(start, issue as StartIssue);
  if (Object.hasOwn(damage, issue.code)) return sentence(damage, issue as DamageIssue);
  return sentence(check, issue as CheckFact);
}
