import { cell, type CellAddress } from './address';
import type { AddedRows } from './book';
import type { BookEdit } from './book-edit';
import { registerLines, type GrowingRegister, type NewRow } from './sheets/register-lines';

/**
 * Adds rows, at least one, to a register, each with its status formula. Prepared rows keep their looks; below them rows
 * get the same ones. Example: `await book.write(rowsEdit('evidence', [{ criterion: '1.1', number: '20/UBND' }]))`.
 */
export function rowsEdit<R extends GrowingRegister>(register: R, rows: readonly NewRow<R>[]): BookEdit {
  return {
    registers: [
      {
        register,
        rows: { count: rows.length, lines: first => registerLines(register, rows, first.get(register)!) },
      },
    ],
    halfDone: 'excel.entriesHalfWritten',
  };
}

/** Where rows begin that were added. `addedAt({ sheet: 'Minh chứng', first: 5, … })` is `{ sheet: 'Minh chứng', address: 'A5' }`. */
export function addedAt({ sheet, first }: Pick<AddedRows, 'sheet' | 'first'>): CellAddress {
  return { sheet, address: cell(first, 1) };
}
