import { CATALOGUE_TEXTS } from '../../src/features/sets/messages/catalogue-en';
import { CHECK_TEXTS } from '../../src/features/check/messages/check-view-en';
import { en } from '../../src/messages/en';
import { FILE_ISSUE_TEXTS } from '../../src/messages/file-issue-en';
import { functionIssueSentence } from '../../src/messages/function-issues-vi';
import { MERGE_TEXTS } from '../../src/features/merge/messages/merge-en';
import { sentence, type ByLanguage, type Sentences } from '../../src/messages/messages';
import { vi, type Messages } from '../../src/messages/vi';
import { REGISTERS_TEXTS } from '../../src/features/registers/messages/registers-en';
import { REPORTS_TEXTS } from '../../src/features/reports/messages/reports-en';
import { SOURCE_ISSUE_TEXTS, TABLE_ISSUE_TEXTS } from '../../src/features/sets/messages/table-issue-en';
import { SET_SHEET_ISSUE_TEXTS } from '../../src/features/sets/messages/set-sheet-issue-en';
import { START_TEXTS } from '../../src/features/start/messages/start-en';
import { UNIT_ISSUE_TEXTS } from '../../src/features/ranking/messages/unit-issue-en';
import { VALUE_DOUBT_TEXTS } from '../../src/messages/value-doubt-en';
import {
  CATALOGUE_ISSUES,
  CHECK_FACTS,
  DAMAGE_ISSUES,
  FILE_ISSUES,
  FUNCTION_ISSUES,
  LAST_YEAR_DOUBTS,
  MERGE_DOUBTS,
  MERGE_ISSUES,
  REPORT_CAUTIONS,
  SET_SHEET_ISSUES,
  SOURCE_ISSUES,
  START_ISSUES,
  TABLE_ISSUES,
  UNIT_ISSUES,
  VALUE_DOUBTS,
  WORK_ISSUES,
} from './issue-examples';

/** An issue of any family, with whatever facts it has. */
export interface Issue {
  readonly code: string;
}

/** An issue as a person reads it. */
export interface ToldIssue {
  readonly issue: Issue;
  readonly text: string;
  /** The sentence of another issue of the same code. */
  readonly tell: (issue: Issue) => string;
}

const MESSAGES: ByLanguage<Messages> = { vi, en };

function told<I extends Issue>(issues: readonly I[], tell: (issue: I) => string): ToldIssue[] {
  return issues.map(issue => ({ issue, text: tell(issue), tell: other => tell(other as I) }));
}

/** The example of every issue that both languages tell, with its sentence. */
export function toldIssues(language: Messages['language']): ToldIssue[] {
  const family = <I extends Issue>(issues: readonly I[], sentences: Sentences<I>): ToldIssue[] =>
    told(issues, issue => sentence(sentences, issue));
  return [
    ...family(CATALOGUE_ISSUES, CATALOGUE_TEXTS[language]),
    ...family(START_ISSUES, START_TEXTS[language].issues),
    ...family(CHECK_FACTS, CHECK_TEXTS[language].check),
    ...family(DAMAGE_ISSUES, CHECK_TEXTS[language].damage),
    ...family(MERGE_ISSUES, MERGE_TEXTS[language].issues),
    ...family(MERGE_DOUBTS, MERGE_TEXTS[language].doubts),
    ...family(FILE_ISSUES, FILE_ISSUE_TEXTS[language]),
    ...family(LAST_YEAR_DOUBTS, REGISTERS_TEXTS[language].lastYearDoubts),
    ...family(REPORT_CAUTIONS, REPORTS_TEXTS[language].cautions),
    ...family(SET_SHEET_ISSUES, SET_SHEET_ISSUE_TEXTS[language]),
    ...family(SOURCE_ISSUES, SOURCE_ISSUE_TEXTS[language]),
    ...family(TABLE_ISSUES, TABLE_ISSUE_TEXTS[language]),
    ...family(UNIT_ISSUES, UNIT_ISSUE_TEXTS[language]),
    ...family(VALUE_DOUBTS, VALUE_DOUBT_TEXTS[language]),
    ...family(WORK_ISSUES, MESSAGES[language].work),
  ];
}

/** The same of what a cell with a custom function says, which is in Vietnamese alone. */
export function toldFunctionIssues(): ToldIssue[] {
  return told(FUNCTION_ISSUES, functionIssueSentence);
}
