import { askedCells, asksFor } from './asks';
import { isBlank, isError, isUnread, sameText } from './cell';
import type { CheckFacts, Entry, EntryCode } from './entry';
import { kindOf, type Rule } from './kinds';
import { FLAG } from './words';

/** What became of an entry. A criterion that did not arise has no score of its own: the index decides. */
export type Outcome =
  | { readonly state: 'blank' }
  | { readonly state: 'notArising' }
  | { readonly state: 'valid'; readonly score: number }
  | { readonly state: 'invalid'; readonly code: EntryCode };

const invalid = (code: EntryCode): Outcome => ({ state: 'invalid', code });

/**
 * Scores one entry. Example: a ratio of 98 over 100 with a maximum of 1 is `{ state: 'valid', score: 0.98 }`.
 * Never throws: whatever was entered gives one of four states (design, section 3).
 */
export function evaluate(rule: Rule, given: Entry, facts: CheckFacts): Outcome {
  const kind = kindOf(rule);
  const asked = askedCells(rule, given);
  const inputs = asked.map(({ value }) => value);
  // As many sub-rows as the rule asks for, whatever a record holds.
  const items = asked.filter(({ item }) => item !== undefined).map(({ value }) => value);
  const entry: Entry = { ...given, items };
  if ([...inputs, entry.notArising].some(isUnread)) return invalid('entry.unread');
  if ([...inputs, entry.notArising].some(isError)) return invalid('entry.errorCell');
  if (!isBlank(entry.notArising)) {
    if (!rule.notArising) return invalid('entry.flagNotAllowed');
    if (!sameText(entry.notArising, FLAG)) return invalid('entry.flagUnknown');
    // Nothing arose, so that a total of 0 says the same; an answer or vote never does.
    const said = asksFor(rule, 'items') ? inputs : inputs.filter(input => input !== 0);
    if (!said.every(isBlank)) return invalid('entry.flagWithNumbers');
    return { state: 'notArising' };
  }
  if (inputs.every(isBlank)) return { state: 'blank' };
  const failed = kind.checks(rule).find(check => check.fails(entry, facts));
  if (failed) return invalid(failed.code);
  return { state: 'valid', score: kind.score(rule, facts.max, entry) };
}
