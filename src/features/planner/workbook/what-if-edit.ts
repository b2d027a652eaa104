import { failure, success, type Result } from '../../../ledger/result';
import type { BookEdit, EntryEdit } from '../../../workbook/book-edit';
import type { FoundLedger } from '../../../workbook/find/found-ledger';
import { placeCell } from '../../../workbook/find/locate';
import type { SupposedCell } from '../domain/what-if';

/**
 * Puts what was only supposed into the workbook. `excel.rowGone` where a cell cannot be found any more: nothing is written
 * then. Example: `whatIfEdit(open.found, cells)`.
 */
export function whatIfEdit(found: FoundLedger, cells: readonly SupposedCell[]): Result<BookEdit> {
  const entries: EntryEdit[] = [];
  for (const { place, value } of cells) {
    const at = placeCell(found, place);
    if (!at) return failure({ code: 'excel.rowGone' });
    entries.push({ ...at.address, before: [[at.cell]], after: [[value]] });
  }
  return success({ entries, halfDone: 'excel.entriesHalfWritten' });
}
