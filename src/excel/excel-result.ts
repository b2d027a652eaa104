import type { ExcelIssue } from '../ledger/excel-issue';
import type { Result } from '../ledger/result';

/** What work in Excel gave, or what Excel had against it. Example: `const read: ExcelResult<string> = success('Tổng hợp')`. */
export type ExcelResult<T> = Result<T, ExcelIssue>;
