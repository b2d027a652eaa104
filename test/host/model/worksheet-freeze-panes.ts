import { MAX_COLUMNS, MAX_ROWS, type Area } from '../book/area';
import type { Book } from '../book/book';
import type { Sheet } from '../book/sheet';
import { requireNumber } from '../wire/arguments';
import { refuse } from '../wire/host-error';
import { HostObject } from '../wire/host-object';
import { areaOf } from './area-of';
import { Range } from './range';

export class WorksheetFreezePanes extends HostObject {
  readonly #book: Book;
  readonly #sheet: Sheet;

  constructor(book: Book, sheet: Sheet) {
    super();
    this.#book = book;
    this.#sheet = sheet;
  }

  freezeRows(count: number | null): void {
    this.#freeze(requireNumber(count ?? 0, 'count', 0, MAX_ROWS), 0);
  }

  freezeColumns(count: number | null): void {
    this.#freeze(0, requireNumber(count ?? 0, 'count', 0, MAX_COLUMNS));
  }

  /** Freezes the rows and columns of a range that begins at A1. */
  freezeAt(frozen: Range | string): void {
    const area = areaOf(frozen);
    if (area.row !== 0 || area.column !== 0) throw refuse.argument('a frozen range that begins at A1');
    this.#freeze(area.rows === MAX_ROWS ? 0 : area.rows, area.columns === MAX_COLUMNS ? 0 : area.columns);
  }

  unfreeze(): void {
    this.#sheet.freeze(0, 0);
  }

  getLocationOrNullObject(): Range | null {
    const { rows, columns } = this.#sheet.frozen;
    if (rows === 0 && columns === 0) return null;
    const area: Area = { row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS };
    return new Range(this.#book, this.#sheet, area);
  }

  #freeze(rows: number, columns: number): void {
    const { freezing } = this.#book.oddities;
    if (freezing === 'fails') throw refuse.general('panes cannot be frozen');
    this.#sheet.freeze(rows, columns);
    if (freezing === 'activates' && this.#sheet.visibility === 'Visible') this.#sheet.activate();
  }
}
