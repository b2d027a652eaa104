import { formatArea, quotedSheet } from '../book/address';
import type { Area } from '../book/area';
import type { Book } from '../book/book';
import { FormatTarget } from '../book/format-target';
import type { Sheet } from '../book/sheet';
import { refuse } from '../wire/host-error';
import { KeptObject } from '../wire/host-object';
import { RangeFormat } from './range-format';
import { Worksheet } from './worksheet';

/** Several areas of one sheet. */
export class RangeAreas extends KeptObject {
  readonly #book: Book;
  readonly #home: Sheet;
  readonly #areas: readonly Area[];

  constructor(book: Book, sheet: Sheet, areas: readonly Area[]) {
    super();
    this.#book = book;
    this.#home = sheet;
    this.#areas = areas;
  }

  get address(): string {
    const sheet = quotedSheet(this.#sheet.name);
    return this.#areas.map(area => `${sheet}!${formatArea(area)}`).join(',');
  }

  get areaCount(): number {
    return this.#areas.length;
  }

  get format(): RangeFormat {
    return new RangeFormat(new FormatTarget(this.#sheet, this.#areas));
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.#book, this.#sheet);
  }

  get #sheet(): Sheet {
    if (this.#home.isDeleted) throw refuse.reference('the worksheet was deleted');
    return this.#home;
  }
}
