import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import type { Book } from '../book/book';
import { entered } from '../book/entered';
import { HostError } from '../wire/host-error';

/** Before all of Univer's own handlers. */
const FIRST = 1_000;

/** Lets the grid take what is typed as a Vietnamese Excel does ("1,5" is a number), by the rules of the host. */
export function enterLocally(book: Book): void {
  const { writeCellInterceptor } = book.grid.injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { subUnitId, row, col }, next) => {
      if (!cell || cell.p || cell.f || cell.v === undefined || cell.v === null) return next(cell);
      const sheet = book.sheetById(subUnitId);
      try {
        const input = String(cell.v);
        const result = entered(input, sheet.formats.at(row, col).numberFormat, 'vi', book.grid.isFormula);
        if (result.numberFormat !== undefined)
          sheet.setNumberFormat({ row, column: col, rows: 1, columns: 1 }, result.numberFormat);
        return result.content;
      } catch (refusal) {
        if (refusal instanceof HostError) return next(cell);
        throw refusal;
      }
    },
  });
}
