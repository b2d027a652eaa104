import { codeFromDay, isDay } from './code-from-day';
import { oneLine } from './shown-lines';
import { codeInTitle, printedCode, type PrintedCode } from './printed-code';

interface NumberedTitle {
  readonly code: PrintedCode | undefined;
  readonly title: string;
  readonly badCode?: string;
  readonly dayCode?: string;
}

/** The number of a row and its title, wherever the number stands. */
export function numberedTitle(cell: string, whole: string, before: PrintedCode | undefined): NumberedTitle {
  if (isDay(cell)) {
    const code = codeFromDay(cell, before);
    return code ? { code, title: whole, dayCode: cell } : { code: undefined, title: whole, badCode: cell };
  }
  const own = cell === '' ? undefined : printedCode(oneLine(cell));
  if (own) return { code: own, title: whole === oneLine(cell) ? '' : whole };
  const text = cell !== '' && (whole === '' || whole === oneLine(cell)) ? oneLine(cell) : whole;
  const found = codeInTitle(text);
  if (found) return { code: found.code, title: found.title };
  return cell === '' || text !== whole || whole === oneLine(cell)
    ? { code: undefined, title: text }
    : { code: undefined, title: text, badCode: oneLine(cell) };
}
