import { parseReference } from './book/address';
import { isCell } from './book/area';
import type { Book } from './book/book';
import type { CellValue } from './book/cells';
import { acceptsEntry } from './book/check-entry';
import { shownText } from './book/shown-text';
import type { Sheet } from './book/sheet';
import { HostError } from './wire/host-error';

export type TypeResult = 'entered' | 'refused';

/** What a person sees of a cell: its value, the text that it shows, and its formula with "=" or ''. */
export interface CellView {
  readonly value: CellValue;
  readonly text: string;
  readonly formula: string;
}

/** A person at the grid. */
export class Hand {
  constructor(private readonly book: Book) {}

  /**
   * Types into one cell as a person does at a Vietnamese Excel ("1,5" is a number, "15/03/2025" a date) and leaves
   * the cell. Excel refuses a locked cell of a protected sheet, what is no formula, and what a validation stops.
   */
  async type(sheetName: string, address: string, input: string | number | boolean): Promise<TypeResult> {
    const { sheet, row, column } = this.#cell(sheetName, address);
    const area = { row, column, rows: 1, columns: 1 };
    try {
      sheet.requireUnlocked(area);
      const value = this.book.wouldHold(sheet, row, column, input, 'vi');
      if (value !== null && !(await acceptsEntry(sheet, row, column, value))) return 'refused';
      this.book.change(sheet, area, 'Unknown', () => this.book.enter(sheet, row, column, input, 'vi'));
    } catch (refusal) {
      if (refusal instanceof HostError) return 'refused';
      throw refusal;
    }
    await this.book.settle();
    await this.book.events.flush();
    return 'entered';
  }

  read(sheetName: string, address: string): CellView {
    const { sheet, row, column } = this.#cell(sheetName, address);
    const value = sheet.cells.value(row, column);
    const { numberFormat } = sheet.formats.at(row, column);
    return { value, text: shownText(value, numberFormat), formula: sheet.cells.formula(row, column) ?? '' };
  }

  #cell(sheetName: string, address: string): { sheet: Sheet; row: number; column: number } {
    const sheet = this.book.find(sheetName);
    const reference = parseReference(address);
    if (!sheet) throw new Error(`no sheet ${sheetName}`);
    if (!reference || !isCell(reference.area)) throw new Error(`${address} is not the address of one cell`);
    return { sheet, row: reference.area.row, column: reference.area.column };
  }
}
