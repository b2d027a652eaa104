import { EXCEL_LIMITS } from '../rules/excel-limits';
import type { CatalogueChoice, CatalogueField, CatalogueIssue, CatalogueList } from './catalogue-issue';

/** Names of things can stand in a formula as a constant. */
export const NAME_LENGTH = EXCEL_LIMITS.textInFormula;
/** A text that still shows whole in a cell: a row of Excel is 409 points high at most. */
export const TEXT_LENGTH = 500;
/** A remark across a whole page. */
export const REMARK_LENGTH = 3_000;

/** A scoring text word for word. */
export const METHOD_LENGTH = 3_000;
/** A number, a letter or a dash in front of a row, as it is printed. */
export const PRINTED_CODE_LENGTH = 20;

/** A text that must be there and within a limit. `requiredText('1.1', 'owner', '')` is one `catalogue.textMissing`. */
export function requiredText(
  where: string,
  field: CatalogueField,
  text: string,
  limit: number = NAME_LENGTH,
): CatalogueIssue[] {
  return text.trim() === ''
    ? [{ code: 'catalogue.textMissing', where, field }]
    : limitedText(where, field, text, limit);
}

/** A text that may be empty. */
export function limitedText(
  where: string,
  field: CatalogueField,
  text: string,
  limit: number,
): CatalogueIssue[] {
  return text.length > limit ? [{ code: 'catalogue.textTooLong', where, field, limit }] : [];
}

/** A list with more entries than the workbook has room for. */
export function limitedCount(
  where: string,
  list: CatalogueList,
  count: number,
  limit: number,
): CatalogueIssue[] {
  return count > limit ? [{ code: 'catalogue.tooMany', where, list, count, limit }] : [];
}

/** A word that must be one of a list. */
export function listedWord(
  where: string,
  field: CatalogueChoice,
  given: string,
  list: readonly string[],
): CatalogueIssue[] {
  return list.includes(given) ? [] : [{ code: 'catalogue.choiceUnknown', where, field, given }];
}
