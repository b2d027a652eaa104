import { EXCEL_LIMITS } from '../../../rules/excel-limits';
import type { Ledger } from '../../../ledger/ledger';
import { KEPT_SHEET, SHEET_NAME } from '../../../messages/sheet-names';
import type { BookEdit, SheetEdit } from '../../../workbook/book-edit';
import type { Dialect } from '../../../workbook/dialect';
import { standardWorkbook } from '../../../workbook/sheets/standard-workbook';

/** All that an upgrade does, to be shown before it is done. */
export type UpgradeEdit = BookEdit & Required<Pick<BookEdit, 'structure'>>;

/** Sheets of which no schema has moved anything: nothing on them is made anew. */
const UNCHANGED: readonly string[] = [SHEET_NAME.mailed, SHEET_NAME.history, SHEET_NAME.log];
/** Excel refuses longer names. */

/**
 * Makes a workbook of an older schema a present one: new sheets with everything that was entered, each before the one
 * that it replaces, which makes room for it and stays, hidden, as it was. `ledger` is what was entered, `existing` are
 * the names of all sheets. Example: `upgradeEdit(ledger, today, names).structure.sheets[0]` is
 * `{ name: 'Hướng dẫn', renameTo: 'Hướng dẫn (cũ)', hide: true }`.
 */
export function upgradeEdit(
  ledger: Ledger,
  today: number,
  existing: readonly string[],
  dialect: Dialect = 'live',
): UpgradeEdit {
  const { sheets, names } = standardWorkbook(ledger, today, dialect);
  const taken = new Set(existing.map(folded));
  const added = sheets.filter(({ name }) => !UNCHANGED.includes(name) || !taken.has(folded(name)));
  const kept: SheetEdit[] = [];
  const order: string[] = [];
  for (const name of existing) {
    const replacing = added.find(sheet => folded(sheet.name) === folded(name))?.name;
    if (replacing === undefined) order.push(name);
    else {
      const renameTo = freeName(name, taken);
      taken.add(folded(renameTo));
      kept.push({ name, renameTo, hide: true });
      order.push(replacing, renameTo);
    }
  }
  return {
    structure: {
      sheets: kept,
      added,
      names,
      order: [...order, ...added.flatMap(({ name }) => (order.includes(name) ? [] : name))],
      shown: added[0]!.name,
      protect: true,
    },
    halfDone: 'excel.repairHalfDone',
  };
}

/** Excel does not tell upper from lower case in the names of sheets. */
function folded(name: string): string {
  return name.toLowerCase();
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const ending = KEPT_SHEET(number);
    const free = name.slice(0, EXCEL_LIMITS.sheetName - ending.length) + ending;
    if (!taken.has(folded(free))) return free;
  }
}
