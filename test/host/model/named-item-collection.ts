import { formatArea, quotedSheet } from '../book/address';
import type { Book } from '../book/book';
import { requireText } from '../wire/arguments';
import { refuse } from '../wire/host-error';
import { HostObject } from '../wire/host-object';
import { NamedItem } from './named-item';
import { Range } from './range';

/** Letters, digits, "_", "." and "\"; no digit first, nothing that reads as an address. */
const NAME = /^(?![A-Z]{1,3}\d+$|R\d*C\d*$|[RC]$)[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/iu;

/** Names of the workbook, or of one sheet. */
export class NamedItemCollection extends HostObject {
  readonly #book: Book;
  readonly #sheetId: string | null;

  constructor(book: Book, sheetId: string | null) {
    super();
    this.#book = book;
    this.#sheetId = sheetId;
  }

  get items(): NamedItem[] {
    return this.#book.names.all(this.#sheetId).map(name => new NamedItem(this.#book, name));
  }

  getCount(): number {
    return this.items.length;
  }

  getItem(name: string): NamedItem {
    const found = this.getItemOrNullObject(name);
    if (!found) throw refuse.notFound(`name ${name}`);
    return found;
  }

  getItemOrNullObject(name: string): NamedItem | null {
    const found = this.#book.names.find(requireText(name, 'name'), this.#sheetId);
    return found && new NamedItem(this.#book, found);
  }

  /** Defines a name for a range or for a formula with its "=". */
  add(name: string, reference: Range | string, comment: string | null): NamedItem {
    if (!NAME.test(requireText(name, 'name'))) throw refuse.argument(`the name ${name}`);
    if (this.#book.names.find(name, this.#sheetId)) throw refuse.exists(name);
    const formula = reference instanceof Range ? absolute(reference) : requireText(reference, 'reference');
    if (!formula.startsWith('=') || !this.#book.grid.isFormula(formula)) throw refuse.argument(formula);
    return new NamedItem(this.#book, this.#book.names.add(name, formula, comment ?? '', this.#sheetId));
  }
}

function absolute({ target: { sheet, area } }: Range): string {
  return `=${quotedSheet(sheet.name)}!${formatArea(area, true)}`;
}
