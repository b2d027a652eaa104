import type { CatalogueIssue } from '../../../catalogue/catalogue-issue';
import type { ByLanguage, Sentences } from '../../../messages/messages';
import type { SetRowIssue, SetSheetIssue } from '../domain/set-sheet-issue';
import { SET_SHEET_ISSUE_VI } from './set-sheet-issue-vi';
import { SET_HEADERS, SET_SHEET_TEXT } from './set-sheet-vi';

const at = ({ row, where }: SetRowIssue): string => `Row ${row}${where === '' ? '' : ` (code ${where})`}`;

/** What is wrong on the sheet of a set; its columns are named as they stand there. */
const SET_SHEET_ISSUE_EN: Sentences<Exclude<SetSheetIssue, CatalogueIssue>> = {
  'setSheet.headerMissing': () =>
    'The sheet of the set has lost its row of headers: put it back as it is in a saved file.',
  'setRow.noArea': issue => `${at(issue)}: there is no area above it.`,
  'setRow.codeMissing': issue =>
    `${at(issue)}: it has no code; give it the next one of its area, for example.`,
  'setRow.unread': issue =>
    `${at(issue)}: the cell in “${SET_HEADERS[issue.column]}” holds an error or a formula without a result; enter the value itself.`,
  'setRow.wordUnknown': issue =>
    issue.given === ''
      ? `${at(issue)}: choose one of the list in “${SET_HEADERS[issue.column]}”.`
      : `${at(issue)}: “${issue.given}” in “${SET_HEADERS[issue.column]}” is not in the list; choose one of it.`,
  'setRow.notNumber': issue =>
    issue.given === ''
      ? `${at(issue)}: enter a number in “${SET_HEADERS[issue.column]}”, such as 1.5.`
      : `${at(issue)}: “${issue.given}” in “${SET_HEADERS[issue.column]}” is not a number.`,
  'setRow.ruleUnclear': issue =>
    `${at(issue)}: the rule “${issue.given}” is not certain; ${
      issue.offered.length > 0
        ? `write the one that is meant: ${issue.offered.map(each => `“${each}”`).join(' or ')}.`
        : 'write it as in “từ 90%: 1 | từ 70%: 0,5 | còn lại: 0”.'
    }`,
  'setRow.ruleMissing': issue =>
    `${at(issue)}: “${SET_HEADERS.rule}” is empty and the words of the decision do not say it with certainty; write the rule, or choose “${SET_SHEET_TEXT.kinds.manual}” in “${SET_HEADERS.kind}”.`,
  'setRow.kindDiffers': issue =>
    `${at(issue)}: “${SET_HEADERS.kind}” says “${issue.given}”, the words of the rule are of “${issue.means}”; change one of them.`,
};

/** Loaded with the view. */
export const SET_SHEET_ISSUE_TEXTS: ByLanguage<typeof SET_SHEET_ISSUE_VI> = {
  vi: SET_SHEET_ISSUE_VI,
  en: SET_SHEET_ISSUE_EN,
};
