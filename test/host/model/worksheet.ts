import { parseReference } from '../book/address';
import { WHOLE_SHEET, isOnSheet, type Area } from '../book/area';
import type { Book } from '../book/book';
import type { Sheet, Visibility } from '../book/sheet';
import { requireBoolean, requireColor, requireNumber, requireOneOf, requireText } from '../wire/arguments';
import { refuse } from '../wire/host-error';
import { AutoFilter } from './auto-filter';
import { ChartCollection } from './chart/chart-collection';
import { EventSource } from './event-source';
import { NamedItemCollection } from './named-item-collection';
import { PageLayout } from './page-layout';
import { Range } from './range';
import { RangeAreas } from './range-areas';
import { WorksheetFreezePanes } from './worksheet-freeze-panes';
import { WorksheetProtection } from './worksheet-protection';

const VISIBILITIES: readonly Visibility[] = ['Visible', 'Hidden', 'VeryHidden'];

/** All areas of one address together. */
const LONGEST_ADDRESS = 8_192;

export class Worksheet extends EventSource {
  readonly #book: Book;
  readonly #sheet: Sheet;

  constructor(book: Book, sheet: Sheet) {
    super(book.events, sheet.id);
    this.#book = book;
    this.#sheet = sheet;
  }

  override get id(): string {
    return this.#sheet.id;
  }

  get name(): string {
    return this.#sheet.name;
  }

  set name(name: string) {
    this.#book.rename(this.#sheet, name);
  }

  get position(): number {
    return this.#book.sheets.indexOf(this.#sheet);
  }

  set position(position: number) {
    this.#book.move(this.#sheet, position);
  }

  get visibility(): Visibility {
    return this.#sheet.visibility;
  }

  set visibility(visibility: unknown) {
    this.#book.setVisibility(this.#sheet, requireOneOf(visibility, 'visibility', VISIBILITIES));
  }

  get tabColor(): string {
    return this.#sheet.tabColor;
  }

  set tabColor(color: unknown) {
    this.#book.setTabColor(this.#sheet, color === '' ? '' : requireColor(color, 'tabColor'));
  }

  get showGridlines(): boolean {
    return this.#sheet.gridlines;
  }

  /** What office.js calls `showGridlines` when it sets it. */
  get gridlines(): boolean {
    return this.#sheet.gridlines;
  }

  set gridlines(show: unknown) {
    this.#sheet.gridlines = requireBoolean(show, 'showGridlines');
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.#book, this.#sheet);
  }

  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.#book, this.#sheet);
  }

  get pageLayout(): PageLayout {
    return new PageLayout(this.#book, this.#sheet);
  }

  get charts(): ChartCollection {
    return new ChartCollection(this.#book, this.#sheet);
  }

  get autoFilter(): AutoFilter {
    return new AutoFilter(this.#book, this.#sheet);
  }

  get names(): NamedItemCollection {
    this.#book.focus.require();
    return new NamedItemCollection(this.#book, this.#sheet.id);
  }

  activate(): void {
    this.#book.focus.require();
    if (this.#sheet.visibility !== 'Visible') throw refuse.general(`${this.#sheet.name} is hidden`);
    this.#sheet.activate();
  }

  delete(): void {
    this.#book.removeSheet(this.#sheet);
  }

  /** The range at an address or of a name; the whole sheet without one. */
  getRange(address: string | null): Range {
    return this.#range(address === null ? WHOLE_SHEET : this.#area(address));
  }

  /** Several areas, "A1:B2,D4". */
  getRanges(address: string | null): RangeAreas {
    if (address === null) return new RangeAreas(this.#book, this.#sheet, [WHOLE_SHEET]);
    const parts = requireText(address, 'address', LONGEST_ADDRESS).split(',');
    return new RangeAreas(
      this.#book,
      this.#sheet,
      parts.map(part => this.#area(part.trim())),
    );
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    const area = { row, column, rows, columns };
    for (const number of Object.values(area)) requireNumber(number, 'index', 0);
    if (!isOnSheet(area))
      throw refuse.argument(`${rows} × ${columns} cells from row ${row}, column ${column}`);
    return this.#range(area);
  }

  getUsedRange(valuesOnly: boolean | null): Range {
    return (
      this.getUsedRangeOrNullObject(valuesOnly) ?? this.#range({ row: 0, column: 0, rows: 1, columns: 1 })
    );
  }

  getUsedRangeOrNullObject(valuesOnly: boolean | null): Range | null {
    const area = this.#sheet.used(valuesOnly === true);
    return area && this.#range(area);
  }

  #range(area: Area): Range {
    return new Range(this.#book, this.#sheet, area);
  }

  #area(address: string): Area {
    const reference = parseReference(requireText(address, 'address', LONGEST_ADDRESS));
    if (reference) {
      if (reference.sheet !== undefined && this.#book.find(reference.sheet) !== this.#sheet)
        throw refuse.argument(`${address} is not on ${this.#sheet.name}`);
      return reference.area;
    }
    const { names } = this.#book;
    const named = names.find(address, this.#sheet.id) ?? names.find(address, null);
    const target = named && names.target(named);
    if (target?.sheetId !== this.#sheet.id) throw refuse.argument(`the address ${address}`);
    return target.area;
  }
}
