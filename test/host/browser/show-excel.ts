import type { SavedBook } from '../book/saved-book';
import { ExcelHost } from '../excel-host';
import { enterLocally } from './enter-locally';
import { guardLocked } from './guard-locked';
import { guardStructure } from './guard-structure';
import { handOverWorkbooks } from './hand-over-workbook';
import { showRules } from './show-rules';
import { startGrid } from './start-grid';

/** An Excel with its screen: a person works at the grid, with a copy of a workbook or with an empty one. */
export function showExcel(grid: HTMLElement, language: string, saved?: SavedBook): ExcelHost {
  const host = new ExcelHost(startGrid(grid, language, saved?.grid), saved);
  host.book.show = showRules;
  guardLocked(host.book, language);
  guardStructure(host.book, language);
  enterLocally(host.book);
  handOverWorkbooks(host.book, language);
  host.book.flush();
  return host;
}
