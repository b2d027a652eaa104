import type { Book } from '../book/book';
import { requireText } from '../wire/arguments';
import { refuse } from '../wire/host-error';
import { HostObject } from '../wire/host-object';

/** How the base64 of any zip file, such as .xlsx, begins. */
const ZIP = 'UEsDB';

/** A workbook that a program made, of a file or empty, until it is opened. */
export class WorkbookCreated extends HostObject {
  readonly #book: Book;
  readonly #base64: string;

  constructor(book: Book, base64: unknown) {
    super();
    this.#book = book;
    this.#base64 = base64 === null || base64 === undefined ? '' : requireText(base64, 'base64File', Infinity);
    if (this.#base64 !== '' && !this.#base64.startsWith(ZIP)) throw refuse.argument('base64File');
  }

  /** Opens it in a window of its own. The host plays one window, and hands it on. */
  open(): void {
    this.#book.openAside(this.#base64);
  }
}
