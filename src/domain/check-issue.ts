import type { EntryCode } from '../rules/entry';
import type { Place } from './place';

/** How much an issue matters: an error keeps a score from counting or makes it wrong, a warning may cost points. */
export const SEVERITIES = ['error', 'warning', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * Everything that can be wrong in a workbook, with what the sentence about it needs. `owner` is the role that
 * answers for the criterion or row, where there is one. The sentence to each code is in `messages/`.
 */
export type CheckIssue = {
  readonly severity: Severity;
  readonly where: Place;
  readonly owner?: string;
} & { readonly code: EntryCode };
