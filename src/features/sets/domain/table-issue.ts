import type { FileIssue } from '../../../ledger/file-issue';

/** Why nothing that was given is a table. The sentence to each code is in `messages/`. */
export type SourceIssue =
  | FileIssue
  | { readonly code: 'source.pdf' }
  /** A document of Word before 2007, or of a format that Word can save as .docx. */
  | { readonly code: 'source.doc' }
  /** A picture, be it of a table. */
  | { readonly code: 'source.picture' }
  /** Text or a document without any table. */
  | { readonly code: 'source.noTable' }
  /** A document or workbook behind a password, one with macros, and one that is damaged: whichever program made it. */
  | { readonly code: 'source.encrypted' }
  | { readonly code: 'source.macro' }
  | { readonly code: 'source.broken' }
  | { readonly code: 'source.unknown' };

/** The row of the table to which something is to be said, and our code of what stands there, '' where it has none. */
export interface RowWhere {
  readonly where: string;
  readonly table: number;
  readonly row: number;
}

/** What must be told of a table as a whole. */
export type WholeIssue =
  | { readonly code: 'table.tooLong'; readonly rows: number; readonly limit: number }
  /** More tables than one may be meant: which was read, and what stands above the others. */
  | { readonly code: 'table.others'; readonly read: string; readonly others: readonly string[] }
  /** No row names the columns. */
  | { readonly code: 'columns.unknown' }
  | { readonly code: 'columns.noTitle' }
  | { readonly code: 'columns.noPoints' }
  /** Points differ by the type of unit, and nobody said which is meant. */
  | { readonly code: 'columns.unitAsked'; readonly units: readonly string[] }
  /** No column says how criteria are scored. */
  | { readonly code: 'columns.noMethod' }
  /** Columns of which nothing was taken, by their headers. */
  | { readonly code: 'columns.unread'; readonly headers: readonly string[] }
  /** Rows and columns that do not show and were left out. */
  | { readonly code: 'table.hidden'; readonly rows: readonly number[]; readonly columns: readonly string[] }
  | { readonly code: 'table.noCriteria' }
  /** Lines that belong to no criterion, such as footnotes. */
  | { readonly code: 'table.remarks'; readonly texts: readonly string[] }
  | { readonly code: 'sum.total'; readonly declared: number; readonly summed: number }
  /** The table adds up, to something else than 100. */
  | { readonly code: 'sum.notHundred'; readonly total: number }
  | { readonly code: 'year.notFound' };

/** What must be told of a row. */
export type RowIssue =
  | { readonly code: 'row.noTitle' }
  | { readonly code: 'row.noPoints' }
  | { readonly code: 'row.pointsUnreadable'; readonly text: string }
  | { readonly code: 'row.pointsNoResult' }
  | { readonly code: 'row.pointsNegative'; readonly points: number }
  /** Points that are spelt otherwise than in digits; `count` rows are like this one. */
  | {
      readonly code: 'row.pointsSpelt';
      readonly text: string;
      readonly points: number;
      readonly count: number;
    }
  /** The criterion itself has no points; its options have, and the highest was taken. */
  | { readonly code: 'row.pointsFromOptions'; readonly points: number }
  /** One cell of points stands beside several criteria. */
  | { readonly code: 'row.pointsShared' }
  /** A criterion without points for units of this type, which others have. */
  | { readonly code: 'row.notForUnit'; readonly title: string }
  /** The title says other points than the column. */
  | { readonly code: 'row.titlePoints'; readonly title: number; readonly points: number }
  /** Points by survey stand beside the maximum. */
  | { readonly code: 'row.surveyToo'; readonly survey: number }
  | { readonly code: 'row.codeTwice'; readonly printed: string }
  /** A number is left out: what stands before it, and what comes. */
  | { readonly code: 'row.codeGap'; readonly after: string; readonly printed: string }
  /** What stands in the column of numbers is none. */
  | { readonly code: 'row.codeUnreadable'; readonly text: string }
  /** A day, of which nobody can tell what number it was. */
  | { readonly code: 'row.codeIsDay'; readonly text: string }
  /** Excel made a day of a number; the one that comes next was put back. */
  | { readonly code: 'row.codeFromDay'; readonly text: string; readonly meant: string }
  /** Excel keeps 1.10 as 1.1. */
  | { readonly code: 'row.codeShortened'; readonly text: string; readonly meant: string }
  | { readonly code: 'row.tooDeep'; readonly depth: number; readonly limit: number }
  /** Longer than the workbook shows there: a set has it shortened, and whole with the scoring text. */
  | { readonly code: 'row.textLong'; readonly field: 'title' | 'owner'; readonly limit: number }
  | { readonly code: 'row.picture' }
  | { readonly code: 'row.tableInside' }
  | { readonly code: 'row.noRule' }
  /** A scoring text beside a heading; it is used for none of the criteria below. */
  | { readonly code: 'row.headingRule' }
  | { readonly code: 'sum.heading'; readonly declared: number; readonly summed: number };

/** Everything that is told of a table that was read; nothing of it was corrected. */
export type TableIssue = (WholeIssue & { readonly where: '' }) | (RowIssue & RowWhere);
