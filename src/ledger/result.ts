import type { WorkIssue } from './work-issue';

/** What an operation gave, or the issue that says why it could not. Example: `const read: Result<Ledger> = success(ledger)`. */
export type Result<T, Issue = WorkIssue> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issue: Issue };

export const success = <T>(value: T): Result<T, never> => ({ ok: true, value });
export const failure = <Issue>(issue: Issue): Result<never, Issue> => ({ ok: false, issue });
