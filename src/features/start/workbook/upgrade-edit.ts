import type { MachineDay } from '../../../ledger/days';
import type { Ledger } from '../../../ledger/ledger';
import { SHEET_NAME } from '../../../messages/sheet-names';
import type { BookEdit } from '../../../workbook/book-edit';
import type { Dialect } from '../../../workbook/dialect';
import { sheetNameKey, renewedSheets } from '../../../workbook/renewed-sheets';
import { standardWorkbook } from '../../../workbook/sheets/standard-workbook';

/** All that an upgrade does, to be shown before it is done. */
export type UpgradeEdit = BookEdit & Required<Pick<BookEdit, 'structure'>>;

/** Sheets of which no schema has moved anything: nothing on them is made anew. */
const UNCHANGED: readonly string[] = [SHEET_NAME.mailed, SHEET_NAME.history, SHEET_NAME.log];

/**
 * Makes a workbook of an older schema a present one: new sheets with everything that was entered, each before the one
 * that it replaces, which makes room for it and stays, hidden, as it was. `ledger` is what was entered, `existing` are
 * the names of all sheets. Example: `upgradeEdit(ledger, today, names).structure.sheets[0]` is
 * `{ name: 'Hướng dẫn', renameTo: 'Hướng dẫn (cũ)', hide: true }`.
 */
export function upgradeEdit(
  ledger: Ledger,
  today: MachineDay,
  existing: readonly string[],
  dialect: Dialect = 'live',
): UpgradeEdit {
  const { sheets, names } = standardWorkbook(ledger, today, dialect);
  const there = new Set(existing.map(sheetNameKey));
  const added = sheets.filter(({ name }) => !UNCHANGED.includes(name) || !there.has(sheetNameKey(name)));
  return {
    structure: {
      ...renewedSheets(added, existing),
      names,
      shown: added[0]!.name,
      protect: true,
    },
    halfDone: 'excel.repairHalfDone',
  };
}
