import type { ExcelIssue } from './excel-issue';
import type { WorkIssue } from './work-issue';

/** What an operation gave, or the issue that says why it could not. Example: `const read: Result<Ledger> = success(ledger)`. */
export type Result<T, Issue = WorkIssue> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issue: Issue };

/** What work in Excel gave, or what Excel had against it. Example: `const read: ExcelResult<string> = success('Tổng hợp')`. */
export type ExcelResult<T> = Result<T, ExcelIssue>;

export const success = <T>(value: T): Result<T, never> => ({ ok: true, value });
export const failure = <Issue>(issue: Issue): Result<never, Issue> => ({ ok: false, issue });
