import type { Book } from '../book/book';
import { requireBoolean } from '../wire/arguments';
import { HostObject } from '../wire/host-object';

export class Runtime extends HostObject {
  readonly #book: Book;

  constructor(book: Book) {
    super();
    this.#book = book;
  }

  get enableEvents(): boolean {
    return this.#book.events.enabled;
  }

  set enableEvents(enabled: unknown) {
    this.#book.events.enabled = requireBoolean(enabled, 'enableEvents');
  }
}
