import type { Book } from '../book/book';
import type { Sheet } from '../book/sheet';
import { refuse } from '../wire/host-error';
import { HostObject } from '../wire/host-object';
import { areaOf } from './area-of';
import { Range } from './range';

/** The filter of a sheet: where it lies. Criteria are not simulated. */
export class AutoFilter extends HostObject {
  readonly #book: Book;
  readonly #sheet: Sheet;

  constructor(book: Book, sheet: Sheet) {
    super();
    this.#book = book;
    this.#sheet = sheet;
  }

  get enabled(): boolean {
    return this.#sheet.filter !== null;
  }

  apply(range: Range | string, columnIndex: number | null, criteria: object | null): void {
    if (columnIndex !== null || criteria !== null) throw refuse.unknown('AutoFilter.apply with criteria');
    this.#sheet.require('allowAutoFilter');
    this.#sheet.filter = areaOf(range);
  }

  remove(): void {
    this.#sheet.require('allowAutoFilter');
    this.#sheet.filter = null;
  }

  getRangeOrNullObject(): Range | null {
    return this.#sheet.filter && new Range(this.#book, this.#sheet, this.#sheet.filter);
  }
}
