import { hasEntries } from '../../../ledger/has-entries';
import type { Ledger } from '../../../ledger/ledger';
import { failure, success, type Result } from '../../../ledger/result';
import { isBlank, type KnownCell } from '../../../rules/cell';
import type { BookEdit, EntryEdit } from '../../../workbook/book-edit';
import { entryPlaces, type EntryBlock } from './entry-places';
import { missingSheets } from '../../../workbook/ledger-sheets';
import type { OpenWorkbook } from '../../../workbook/open-workbook';
import type { SheetCells } from '../../../workbook/sheet-cells';

/**
 * Writes the entries of a ledger, and the mark that they are made up, into the open workbook to which it belongs;
 * formulas and settings stay. `excel.noLedger` for the workbook of another one, `excel.entriesExist` when anything was
 * entered already, `excel.sheetMissing`, and `excel.layoutChanged` when rows or columns were moved.
 * Example: `entriesEdit(open, sampleLedger(open.ledger))`.
 */
export function entriesEdit(open: OpenWorkbook, ledger: Ledger): Result<BookEdit> {
  const { identity, sheets } = open;
  if (identity.workbookId !== ledger.workbookId) return failure({ code: 'excel.noLedger' });
  const missing = missingSheets(ledger.set, sheets);
  if (missing.length > 0) return failure({ code: 'excel.sheetMissing', names: missing });
  const { blocks, landmarks, heights } = entryPlaces(ledger);
  const moved = landmarks.filter(
    ({ sheet, row, column, text }) => sheets.get(sheet)?.[row - 1]?.[column - 1] !== text,
  );
  if (moved.length > 0)
    return failure({ code: 'excel.layoutChanged', names: [...new Set(moved.map(({ sheet }) => sheet))] });
  if (hasEntries(open.ledger)) return failure({ code: 'excel.entriesExist' });
  return success({
    entries: blocks.flatMap(block => changeIn(block, sheets.get(block.sheet)!) ?? []),
    heights,
    halfDone: 'excel.entriesHalfWritten',
  });
}

/** What differs between a block and the sheet; nothing when all is as it should be. */
function changeIn({ sheet, address, top, left, cells }: EntryBlock, read: SheetCells): EntryEdit | undefined {
  const before = cells.map((row, down) =>
    row.map((_, right) => read[top + down - 1]?.[left + right - 1] ?? null),
  );
  const after = cells.map((row, down) =>
    row.map(({ content }, right) => {
      const found = before[down]![right]!;
      const entry = content as KnownCell;
      return found === entry || (isBlank(found) && isBlank(entry)) ? undefined : entry;
    }),
  );
  return after.flat().some(entry => entry !== undefined) ? { sheet, address, before, after } : undefined;
}
