import type { ExcelIssue } from './excel-issue';

/** A part of the add-in that is loaded only when used did not come, as without a network. */
export interface PartIssue {
  readonly code: 'part.notLoaded';
}

/** What can keep work in the open workbook from being done: Excel, or a part of the add-in that did not come. */
export type WorkIssue = ExcelIssue | PartIssue;
