import type { CheckFact, CheckIssue } from '../domain/check-issue';
import type { DamageIssue } from '../domain/damage-issue';
import type { StartIssue } from '../../../ledger/start-issues';
import type { ValueDoubt } from '../../../ledger/value-doubt';
import type { EntryCode } from '../../../rules/entry';
import { CHECK_TEXTS } from './check-view-en';
import { sentence } from '../../../messages/messages';
import { VALUE_DOUBT_TEXTS } from '../../../messages/value-doubt-en';
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
  const { [messages.language]: value } = VALUE_DOUBT_TEXTS;
  if (Object.hasOwn(value, issue.code)) return sentence(value, issue as ValueDoubt);
  return sentence(check, issue as CheckFact);
}
