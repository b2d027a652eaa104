import { criterionSlots } from '../domain/criterion-slots';
import { formCell, formPlaces } from '../domain/form-slots';
import type { Ledger } from '../../../ledger/ledger';
import { registerPlace, type EntryPlace } from '../../../ledger/place';
import { purposeAt } from '../../../ledger/purpose';
import { registerRows, rowCell } from '../../../ledger/register-rows';
import { LEDGER_REGISTERS } from '../../../ledger/registers';
import { failure, success, type Result } from '../../../ledger/result';
import { isUnread, type Cell } from '../../../rules/cell';
import type { EntryEdit, RegisterEdit, RowsEdit } from '../../../workbook/book-edit';
import type { FoundLedger } from '../../../workbook/find/found-ledger';
import { placeCell } from '../../../workbook/find/locate';
import { PURPOSE_STYLE } from '../../../workbook/purpose-style';
import { registerLines } from '../../../workbook/sheets/register-lines';

/** The entries and register rows that make a workbook hold another ledger; each entry is a cell by itself. */
interface LedgerChange {
  readonly entries: readonly EntryEdit[];
  readonly registers: readonly RegisterEdit[];
}

/**
 * What is written so that entries become those of `after`, which has the same criteria and register rows and maybe more
 * rows at the ends of registers. `excel.rowGone` when the row of an entry is there no longer.
 * Example: `ledgerChange(ledger, merged(ledger, merge, decisions), found)`.
 */
export function ledgerChange(before: Ledger, after: Ledger, found: FoundLedger): Result<LedgerChange> {
  const entries: EntryEdit[] = [];
  let isGone = false;
  const compare = (place: EntryPlace, from: Cell, to: Cell): void => {
    if (from === to || isUnread(to)) return;
    const at = placeCell(found, place);
    // What is read may be less than what stands there, as a name without the spaces around it.
    const style = PURPOSE_STYLE[purposeAt(before, place).is];
    if (at) entries.push({ ...at.address, before: [[at.cell]], after: [[to]], style });
    else isGone = true;
  };
  for (const place of formPlaces(before)) compare(place, formCell(before, place), formCell(after, place));
  const slots = criterionSlots(after);
  criterionSlots(before).forEach(({ place, value }, index) => compare(place, value, slots[index]!.value));
  const registers = LEDGER_REGISTERS.flatMap((register): RegisterEdit[] => {
    const [had, has] = [registerRows(before, register), registerRows(after, register)];
    had.forEach((row, index) => {
      for (const [field, value] of Object.entries<Cell>(row))
        compare(registerPlace(register, index, field), value, rowCell(has[index], field));
    });
    const more = has.slice(had.length);
    if (more.length === 0) return [];
    const lines: RowsEdit['lines'] = first => registerLines(register, more, first.get(register)!);
    return [{ register, rows: { count: more.length, lines } }];
  });
  return isGone ? failure({ code: 'excel.rowGone' }) : success({ entries, registers });
}
