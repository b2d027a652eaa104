import { EXCEL_LIMITS } from '../../../rules/excel-limits';
import { atWord } from '../../../wording/names';
import { oneLine } from './shown-lines';

/**
 * What the sheet of an area is called: by number and title, as far as Excel takes them; by its code alone where that name is
 * `taken`, in small letters. Example: `sheetName({ code: 'I', printedCode: 'I', title: 'Thể chế' }, new Set())` is "I. Thể chế".
 */
export function sheetName(
  {
    code,
    printedCode,
    title,
  }: { readonly code: string; readonly printedCode: string; readonly title: string },
  taken: ReadonlySet<string>,
): string {
  const clean = oneLine(title.replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')).replace(/^'+/, '');
  // No name ends in an apostrophe, be it that it was cut there.
  const name = atWord(`${printedCode || code}. ${clean}`, EXCEL_LIMITS.sheetName).replace(/['\s]+$/, '');
  return taken.has(name.toLowerCase()) ? code : name;
}
