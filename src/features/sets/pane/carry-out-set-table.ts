import type { IndexSet } from '../../../catalogue/index-set';
import { book } from '../../../excel/excel-book';
import type { Result } from '../../../ledger/result';
import { SHEET_NAME } from '../../../messages/sheet-names';
import type { WrittenEdit } from '../../../workbook/book';
import { readOpenSet } from '../excel/read-open-set';
import { openSetEdit, putSetAwayEdit } from '../workbook/open-set-edit';

/** Puts a set into the open workbook as a table; see `openSetEdit` for what is in its way. */
export async function openSetTable(set: IndexSet): Promise<Result<WrittenEdit>> {
  const open = await readOpenSet();
  if (!open.ok) return open;
  const { existing, sheets } = open.value;
  const edit = openSetEdit(set, existing, sheets.get(SHEET_NAME.indexSet));
  return edit.ok ? book.write(edit.value) : edit;
}

/** Puts the table away that the open workbook holds. */
export async function putSetTableAway(): Promise<Result<WrittenEdit>> {
  const open = await readOpenSet();
  if (!open.ok) return open;
  const { existing, sheets } = open.value;
  return book.write(putSetAwayEdit(existing, sheets.get(SHEET_NAME.indexSet)));
}
