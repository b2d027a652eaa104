import type { Book } from '../book/book';
import { requireText } from '../wire/arguments';
import { refuse } from '../wire/host-error';
import { EventSource } from './event-source';
import { Worksheet } from './worksheet';

export class WorksheetCollection extends EventSource {
  readonly #book: Book;

  constructor(book: Book) {
    super(book.events);
    this.#book = book;
  }

  get items(): Worksheet[] {
    return this.#book.sheets.map(sheet => new Worksheet(this.#book, sheet));
  }

  /** Adds a sheet behind all others; it does not become the active one. */
  add(name: string | null): Worksheet {
    return new Worksheet(this.#book, this.#book.addSheet(name ?? undefined));
  }

  getItem(key: string): Worksheet {
    const found = this.getItemOrNullObject(key);
    if (!found) throw refuse.notFound(`worksheet ${key}`);
    return found;
  }

  getItemOrNullObject(key: string): Worksheet | null {
    const sheet = this.#book.find(requireText(key, 'key'));
    return sheet && new Worksheet(this.#book, sheet);
  }

  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.#book, this.#book.activeSheet);
  }

  getCount(visibleOnly: boolean | null): number {
    return this.#book.sheets.filter(sheet => !visibleOnly || sheet.visibility === 'Visible').length;
  }
}
