import type { CatalogueIssue } from '../../../catalogue/catalogue-issue';

/** The columns of the sheet of a set, in their order. */
export const SET_COLUMNS = [
  'code',
  'printedCode',
  'level',
  'title',
  'maxPoints',
  'method',
  'kind',
  'rule',
  'numerator',
  'denominator',
  'notArising',
  'evidence',
  'owner',
  'reporting',
  'understood',
] as const;
export type SetColumn = (typeof SET_COLUMNS)[number];

/** What can be wrong in a row of the sheet. */
export type RowFault =
  | { readonly code: 'setRow.noArea' }
  | { readonly code: 'setRow.codeMissing' }
  | { readonly code: 'setRow.unread'; readonly column: SetColumn }
  | { readonly code: 'setRow.wordUnknown'; readonly column: SetColumn; readonly given: string }
  | { readonly code: 'setRow.notNumber'; readonly column: SetColumn; readonly given: string }
  /** `offered` are rules that the words may mean, in words that are certain. */
  | { readonly code: 'setRow.ruleUnclear'; readonly given: string; readonly offered: readonly string[] }
  | { readonly code: 'setRow.ruleMissing' }
  /** The kind that was chosen, and that of the words. */
  | { readonly code: 'setRow.kindDiffers'; readonly given: string; readonly means: string };

/** The same with its place; `where` is the code of the row, '' where it has none. */
export type SetRowIssue = RowFault & { readonly where: string; readonly row: number };

/** Why the sheet is no set. */
export type SetSheetIssue = CatalogueIssue | SetRowIssue | { readonly code: 'setSheet.headerMissing' };
