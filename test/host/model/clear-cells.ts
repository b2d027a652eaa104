import { eachCell, intersection, type Area } from '../book/area';
import type { Book } from '../book/book';
import { DEFAULT_FORMAT } from '../book/cell-format';
import type { Sheet } from '../book/sheet';
import { requireOneOf } from '../wire/arguments';

const PARTS = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'] as const;

/** Takes contents, looks or both from an area; with looks go conditional formats, with everything validation too. */
export function clearCells(book: Book, sheet: Sheet, area: Area, applyTo: string): void {
  const part = requireOneOf(applyTo, 'applyTo', PARTS);
  sheet.requireUnlocked(area);
  if (part === 'All' || part === 'Contents') {
    const filled = sheet.cells.used();
    const shared = filled && intersection(filled, area);
    if (shared)
      book.change(sheet, area, 'ThisLocalAddin', () =>
        eachCell(shared, (row, column) => book.enter(sheet, row, column, '', 'en')),
      );
  }
  if (part === 'All' || part === 'Formats') {
    sheet.require('allowFormatCells');
    sheet.formats.change(area, () => DEFAULT_FORMAT);
    sheet.conditionals.remove(area);
    sheet.merges.remove(area);
  }
  if (part === 'All') sheet.validations.change(area, () => undefined);
}
