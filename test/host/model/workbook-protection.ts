import type { Book } from '../book/book';
import { refuse } from '../wire/host-error';
import { HostObject } from '../wire/host-object';

/** Protection of the workbook's structure. */
export class WorkbookProtection extends HostObject {
  readonly #book: Book;

  constructor(book: Book) {
    super();
    this.#book = book;
  }

  get protected(): boolean {
    return this.#book.protection.isOn;
  }

  protect(password: string | null): void {
    const state = this.#book.protection;
    if (state.isOn) throw refuse.denied('the workbook is protected already');
    state.isOn = true;
    state.password = password ?? '';
  }

  unprotect(password: string | null): void {
    const state = this.#book.protection;
    if (!state.isOn) throw refuse.denied('the workbook is not protected');
    if (state.password !== (password ?? '')) throw refuse.denied('wrong password');
    state.isOn = false;
  }
}
