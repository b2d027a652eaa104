import { withRows, withSheets } from '../../../../src/features/check/workbook/formula-references';
import type { Cell } from '../../../../src/rules/cell';
import { cellColumn, cellRow, onSheet } from '../../../../src/workbook/address';
import type { BookEdit } from '../../../../src/workbook/book-edit';
import type { FoundStructure } from '../../../../src/workbook/found-structure';
import type { SheetPlan } from '../../../../src/workbook/plan';
import { openSheet, openSheets, type OpenSheet } from '../../../workbook/open-sheets';

/** An open workbook without Excel: what people and a repair do to its sheets, as far as structure is concerned. */
export class FoundWorkbook implements FoundStructure {
  protected = true;
  sheets: Map<string, OpenSheet>;

  constructor(plans: readonly SheetPlan[]) {
    this.sheets = openSheets(plans);
  }

  get(name: string): OpenSheet {
    const sheet = this.sheets.get(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  put(name: string, address: string, content: Cell): void {
    const { formulas, values } = this.get(name);
    for (const cells of [formulas, values])
      (cells[cellRow(address) - 1] ??= [])[cellColumn(address) - 1] = content;
  }

  /** Formulas follow. */
  rename(name: string, to: string): void {
    this.sheets = new Map([...this.sheets].map(([each, sheet]) => [each === name ? to : each, sheet]));
    this.#rewrite(name, formula => withSheets(formula, new Map([[name, to]])));
  }

  /** What referred to it refers to nothing. */
  delete(name: string): void {
    this.sheets.delete(name);
    const prefix = onSheet(name, '');
    this.#rewrite(name, formula => formula.replaceAll(prefix, '#REF!'));
  }

  /** References move along, and ranges grow. */
  insertRow(name: string, row: number): void {
    const { formulas, values } = this.get(name);
    for (const cells of [formulas, values]) cells.splice(row - 1, 0, []);
    const down = (at: number): number => (at >= row ? at + 1 : at);
    this.#rewrite(name, (formula, own) =>
      withRows(formula, (named, { top, bottom }) =>
        (named ?? own) === name ? { top: down(top), bottom: down(bottom) } : { top, bottom },
      )!,
    );
  }

  /** Does what an edit says, as Excel would; what it expects must be there. */
  carryOut({ form = [], structure }: BookEdit): void {
    for (const { sheet, address, before } of form) {
      const held = this.get(sheet).formulas[cellRow(address) - 1]?.[cellColumn(address) - 1] ?? '';
      expect([sheet, address, held]).toEqual([sheet, address, before[0]![0]]);
    }
    const newName = new Map<string, string>();
    for (const { name, renameTo } of structure?.sheets ?? [])
      if (renameTo !== undefined) {
        newName.set(name, renameTo);
        this.rename(name, renameTo);
      }
    for (const plan of structure?.added ?? []) this.sheets.set(plan.name, openSheet(plan));
    for (const { sheet, address, after } of form)
      this.put(newName.get(sheet) ?? sheet, address, after[0]![0]!);
    for (const { name, protect } of structure?.sheets ?? [])
      if (protect !== undefined) this.get(newName.get(name) ?? name).protected = protect;
    if (structure?.protect) this.protected = true;
  }

  /** Changes the formulas on a sheet and those that name it. */
  #rewrite(about: string, change: (formula: string, sheet: string) => string): void {
    for (const [name, sheet] of this.sheets) {
      const isMeant = (cell: Cell): cell is string =>
        typeof cell === 'string' && cell.startsWith('=') && (name === about || cell.includes(about));
      sheet.formulas = sheet.formulas.map(row =>
        row.map(cell => (isMeant(cell) ? change(cell, name) : cell)),
      );
    }
  }
}
