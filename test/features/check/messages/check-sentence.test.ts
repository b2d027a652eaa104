import type { CheckIssue } from '../../../../src/features/check/domain/check-issue';
import { checkSentence } from '../../../../src/features/check/messages/check-sentence';
import { CHECK_TEXTS } from '../../../../src/features/check/messages/check-view-en';
import { en } from '../../../../src/messages/en';
import { sentence } from '../../../../src/messages/messages';
import { START_TEXTS } from '../../../../src/features/start/messages/start-en';
import { vi } from '../../../../src/messages/vi';
import type { EntryCode } from '../../../../src/rules/entry';
import { CHECK_FACTS, DAMAGE_ISSUES, START_ISSUES } from '../../../messages/issue-examples';

const listed = (fact: object): CheckIssue =>
  ({ ...fact, severity: 'error', where: { in: 'criterion', code: '1.1', field: 'done' } }) as CheckIssue;

describe.each([vi, en])('$language: what the check lists is said', messages => {
  const { check, damage } = CHECK_TEXTS[messages.language];
  const { issues: start } = START_TEXTS[messages.language];
  test('of an entry as its cell says it', () => {
    for (const code of Object.keys(messages.entry) as EntryCode[])
      expect(checkSentence(messages, listed({ code }))).toBe(messages.entry[code]);
  });
  test('of the configuration as the form of a new workbook says it', () => {
    for (const issue of START_ISSUES)
      expect(checkSentence(messages, listed(issue))).toBe(sentence(start, issue));
  });
  test('of damage as its repair says it', () => {
    for (const issue of DAMAGE_ISSUES) expect(checkSentence(messages, issue)).toBe(sentence(damage, issue));
  });
  test('of all else in its own words', () => {
    for (const issue of CHECK_FACTS)
      expect(checkSentence(messages, listed(issue))).toBe(sentence(check, issue));
  });
  test('of a kind or period of a report that nobody chose, not as of one that is called nothing', () => {
    for (const code of ['report.kindUnknown', 'report.periodUnknown'] as const)
      expect(checkSentence(messages, listed({ code, given: '' }))).not.toMatch(/“”|""/);
  });
});
