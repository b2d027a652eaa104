import type { Book } from '../book/book';
import { STRICT, type ProtectionOptions } from '../book/protection-state';
import type { Sheet } from '../book/sheet';
import { refuse } from '../wire/host-error';
import { HostObject } from '../wire/host-object';

export class WorksheetProtection extends HostObject {
  readonly #book: Book;
  readonly #sheet: Sheet;

  constructor(book: Book, sheet: Sheet) {
    super();
    this.#book = book;
    this.#sheet = sheet;
  }

  get protected(): boolean {
    return this.#sheet.protection.isOn;
  }

  get options(): ProtectionOptions | null {
    return this.#sheet.protection.isOn ? this.#sheet.protection.options : null;
  }

  protect(options: Partial<ProtectionOptions> | null, password: string | null): void {
    const state = this.#sheet.protection;
    if (state.isOn) throw refuse.denied('the sheet is protected already');
    for (const name of Object.keys(options ?? {}))
      if (!(name in STRICT)) throw refuse.argument(`the protection option ${name}`);
    state.options = { ...STRICT, ...options };
    state.password = password ?? '';
    state.isOn = true;
  }

  unprotect(password: string | null): void {
    const state = this.#sheet.protection;
    if (!state.isOn) throw refuse.denied('the sheet is not protected');
    if (this.#book.oddities.keepsProtection) throw refuse.denied('the sheet is protected');
    if (state.password !== (password ?? '')) throw refuse.denied('wrong password');
    state.isOn = false;
  }
}
