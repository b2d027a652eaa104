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
