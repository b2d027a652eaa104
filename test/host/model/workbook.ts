import type { Book } from '../book/book';
import { HostObject } from '../wire/host-object';
import { Application } from './application';
import { NamedItemCollection } from './named-item-collection';
import { Range } from './range';
import { Runtime } from './runtime';
import { WorkbookCreated } from './workbook-created';
import { WorkbookProtection } from './workbook-protection';
import { WorksheetCollection } from './worksheet-collection';

export class Workbook extends HostObject {
  readonly #book: Book;

  constructor(book: Book) {
    super();
    this.#book = book;
  }

  get name(): string {
    return this.#book.name;
  }

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.#book);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.#book, null);
  }

  get application(): Application {
    return new Application(this.#book);
  }

  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.#book);
  }

  /** `context.runtime` on the wire. */
  get _Runtime(): Runtime {
    return new Runtime(this.#book);
  }

  /** How Excel on the web is asked for what `application.createWorkbook` and `open` do elsewhere. */
  createAndOpenWorkbook(base64: unknown): void {
    new WorkbookCreated(this.#book, base64).open();
  }

  getSelectedRange(): Range {
    this.#book.focus.require();
    return new Range(this.#book, this.#book.activeSheet, this.#book.selection.area);
  }

  getActiveCell(): Range {
    this.#book.focus.require();
    const { row, column } = this.#book.selection.area;
    return new Range(this.#book, this.#book.activeSheet, { row, column, rows: 1, columns: 1 });
  }
}
