import { KEPT_SHEET } from '../messages/sheet-names';
import { EXCEL_LIMITS } from '../rules/excel-limits';
import type { SheetEdit, StructureEdit } from './book-edit';
import type { SheetPlan } from './plan';

/** As often as a workbook is upgraded or gets another index set, and more. */
const MOST_KEPT = 99;

/**
 * Sheets that take the place of others: each is made before the one of its name, which makes room for it and stays, hidden,
 * as it was; so do those that are retired. `existing` are the names of all sheets in their order.
 * Example: `renewedSheets([guide], ['Hướng dẫn']).sheets` is `[{ name: 'Hướng dẫn', renameTo: 'Hướng dẫn (cũ)', hide: true }]`.
 */
export function renewedSheets(
  added: readonly SheetPlan[],
  existing: readonly string[],
  retired: readonly string[] = [],
): Pick<StructureEdit, 'sheets' | 'added' | 'order'> {
  const taken = new Set([...existing, ...added.map(({ name }) => name)].map(sheetNameKey));
  const leaving = new Set(retired.map(sheetNameKey));
  const sheets: SheetEdit[] = [];
  const order: string[] = [];
  for (const name of existing) {
    const replacing = added.find(sheet => sheetNameKey(sheet.name) === sheetNameKey(name))?.name;
    if (replacing === undefined && !leaving.has(sheetNameKey(name))) {
      order.push(name);
      continue;
    }
    const renameTo = freeSheetName(name, KEPT_SHEET, taken);
    sheets.push({ name, renameTo, hide: true });
    order.push(...(replacing === undefined ? [] : [replacing]), renameTo);
  }
  return { sheets, added, order: withOthers(order, added) };
}

/**
 * A name that no sheet has: the name with the first ending that makes it one, cut where Excel wants it shorter; it is taken
 * from then on. Example: `freeSheetName('Nhiệm vụ', KEPT_SHEET, taken)` is "Nhiệm vụ (cũ)".
 */
export function freeSheetName(name: string, ending: (number: number) => string, taken: Set<string>): string {
  for (let number = 1; ; number++) {
    const end = ending(number);
    const free = name.slice(0, EXCEL_LIMITS.sheetName - end.length) + end;
    if (taken.has(sheetNameKey(free))) continue;
    taken.add(sheetNameKey(free));
    return free;
  }
}

const ENDINGS = Array.from({ length: MOST_KEPT }, (_, index) => KEPT_SHEET(index + 1));

/** Whether a sheet is one that had made room for another of this name. `isKept('Nhiệm vụ (cũ 2)', 'Nhiệm vụ')` is true. */
export function isKept(name: string, replacing: string): boolean {
  return ENDINGS.some(ending => name === replacing.slice(0, EXCEL_LIMITS.sheetName - ending.length) + ending);
}

/** Whether a sheet is called like one that had made room. `isCalledKept('3. Thể chế (cũ)')` is true. */
export function isCalledKept(name: string): boolean {
  return ENDINGS.some(ending => name.endsWith(ending));
}

/** Excel does not tell upper from lower case in the names of sheets. */
export function sheetNameKey(name: string): string {
  return name.toLowerCase();
}

/** New sheets that take no place stand behind the one that is planned before them, the first of all before everything. */
function withOthers(order: readonly string[], added: readonly SheetPlan[]): string[] {
  const all = [...order];
  added.forEach(({ name }, index) => {
    const before = added[index - 1];
    if (!all.includes(name)) all.splice(before ? all.indexOf(before.name) + 1 : 0, 0, name);
  });
  return all;
}
