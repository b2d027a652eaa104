import { isCell } from '../book/area';
import type { Book } from '../book/book';
import type { DefinedName } from '../book/names';
import { requireBoolean, requireText } from '../wire/arguments';
import { refuse } from '../wire/host-error';
import { HostObject } from '../wire/host-object';
import { Range } from './range';

export class NamedItem extends HostObject {
  readonly #book: Book;
  readonly #name: DefinedName;

  constructor(book: Book, name: DefinedName) {
    super();
    this.#book = book;
    this.#name = name;
  }

  /** office.js addresses names by name. */
  override get id(): string {
    return this.#name.name;
  }

  get name(): string {
    return this.#name.name;
  }

  get scope(): string {
    return this.#name.sheetId === null ? 'Workbook' : 'Worksheet';
  }

  get type(): string {
    return this.#book.names.target(this.#name) ? 'Range' : 'String';
  }

  get formula(): string {
    return this.#name.formula;
  }

  set formula(formula: unknown) {
    const text = requireText(formula, 'formula');
    if (!text.startsWith('=') || !this.#book.grid.isFormula(text)) throw refuse.argument(text);
    this.#name.formula = text;
    this.#book.names.show(this.#name);
  }

  /** The address that a range's name stands for, the value of its only cell, else the formula. */
  get value(): unknown {
    const target = this.#book.names.target(this.#name);
    if (!target) return this.#name.formula.slice(1);
    if (!isCell(target.area)) return this.#name.formula.slice(1);
    return this.#book.sheetById(target.sheetId).cells.value(target.area.row, target.area.column);
  }

  get comment(): string {
    return this.#name.comment;
  }

  set comment(comment: unknown) {
    this.#name.comment = requireText(comment, 'comment', 255);
  }

  get visible(): boolean {
    return this.#name.visible;
  }

  set visible(visible: unknown) {
    this.#name.visible = requireBoolean(visible, 'visible');
    this.#book.names.show(this.#name);
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw refuse.notFound(`the range of ${this.#name.name}`);
    return range;
  }

  getRangeOrNullObject(): Range | null {
    const target = this.#book.names.target(this.#name);
    return target && new Range(this.#book, this.#book.sheetById(target.sheetId), target.area);
  }

  delete(): void {
    this.#book.names.remove(this.#name);
  }
}
