import type { Book } from '../book/book';
import { requireOneOf } from '../wire/arguments';
import { HostObject } from '../wire/host-object';
import { WorkbookCreated } from './workbook-created';

export class Application extends HostObject {
  readonly #book: Book;

  constructor(book: Book) {
    super();
    this.#book = book;
  }

  get calculationMode(): string {
    return this.#book.calculation.manual ? 'Manual' : 'Automatic';
  }

  set calculationMode(mode: unknown) {
    const chosen = requireOneOf(mode, 'calculationMode', ['Automatic', 'AutomaticExceptTables', 'Manual']);
    this.#book.calculation.manual = chosen === 'Manual';
  }

  async calculate(type: unknown): Promise<void> {
    const chosen = requireOneOf(type, 'calculationType', ['Recalculate', 'Full', 'FullRebuild']);
    if (chosen !== 'Recalculate') this.#book.calculation.invalidate();
    this.#book.flush();
    await this.#book.calculation.run();
  }

  createWorkbook(base64: unknown): WorkbookCreated {
    return new WorkbookCreated(this.#book, base64);
  }

  suspendApiCalculationUntilNextSync(): void {
    this.#book.calculation.suspended = true;
  }

  /** The host paints after each batch anyway. */
  suspendScreenUpdatingUntilNextSync(): void {}
}
