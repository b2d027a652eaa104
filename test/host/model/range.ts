import { formatArea, quotedSheet } from '../book/address';
import {
  MAX_COLUMNS,
  MAX_ROWS,
  bounding,
  intersection,
  isOnSheet,
  isUnbounded,
  type Area,
} from '../book/area';
import type { Book } from '../book/book';
import { shownText } from '../book/shown-text';
import type { CellValue } from '../book/cells';
import { FormatTarget } from '../book/format-target';
import type { Sheet } from '../book/sheet';
import { refuse } from '../wire/host-error';
import { KeptObject } from '../wire/host-object';
import { areaOf } from './area-of';
import { clearCells } from './clear-cells';
import { ConditionalFormatCollection } from './conditional/conditional-format-collection';
import { DataValidation } from './data-validation';
import { formatHandedBack, formatMeant, handedBack } from './handed-back';
import { RangeFormat } from './range-format';
import { setNumberFormats, shaped, WRONG_SHAPE } from './shaped';
import { Worksheet } from './worksheet';

export class Range extends KeptObject {
  readonly #book: Book;
  readonly #home: Sheet;
  readonly #area: Area;
  /** For other classes of the host that take a range as an argument. */
  readonly target: { readonly sheet: Sheet; readonly area: Area };

  constructor(book: Book, sheet: Sheet, area: Area) {
    super();
    this.#book = book;
    this.#home = sheet;
    this.#area = area;
    this.target = { sheet, area };
  }

  get address(): string {
    return `${quotedSheet(this.#sheet.name)}!${formatArea(this.#area)}`;
  }

  get rowIndex(): number {
    return this.#area.row;
  }

  get columnIndex(): number {
    return this.#area.column;
  }

  get rowCount(): number {
    return this.#area.rows;
  }

  get columnCount(): number {
    return this.#area.columns;
  }

  get cellCount(): number {
    return this.#area.rows * this.#area.columns;
  }

  get values(): CellValue[][] | null {
    return this.#map((row, column) => this.#sheet.cells.value(row, column));
  }

  set values(input: unknown) {
    this.#enter(input);
  }

  get formulas(): CellValue[][] | null {
    const { cells } = this.#sheet;
    return this.#map((row, column) => {
      const formula = cells.formula(row, column);
      return formula === null ? cells.value(row, column) : handedBack(this.#book.oddities, formula);
    });
  }

  set formulas(input: unknown) {
    this.#enter(input);
  }

  get text(): string[][] | null {
    const { cells, formats } = this.#sheet;
    return this.#map((row, column) =>
      shownText(cells.value(row, column), formats.at(row, column).numberFormat),
    );
  }

  get valueTypes(): string[][] | null {
    return this.#map((row, column) => this.#sheet.valueType(row, column));
  }

  get numberFormat(): string[][] | null {
    return this.#map((row, column) =>
      formatHandedBack(this.#book.oddities, this.#sheet.formats.at(row, column).numberFormat),
    );
  }

  set numberFormat(input: unknown) {
    this.#sheet.require('allowFormatCells');
    setNumberFormats(this.#sheet, this.#area, formatMeant(this.#book.oddities, input));
  }

  /** Whether all rows are hidden; `null` where they differ. */
  get rowHidden(): boolean | null {
    const { row, rows } = this.#area;
    const hidden = Array.from({ length: rows }, (_, index) => this.#sheet.hiddenRows.has(row + index));
    return new Set(hidden).size === 1 ? hidden[0]! : null;
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.#book, this.#sheet);
  }

  get format(): RangeFormat {
    return new RangeFormat(new FormatTarget(this.#sheet, [this.#area]));
  }

  get dataValidation(): DataValidation {
    return new DataValidation(this.#sheet, this.#area);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.#sheet, this.#area);
  }

  /** A cell counted from the range's top left; it may lie outside the range. */
  getCell(row: number, column: number): Range {
    return this.#at({ row: this.#area.row + row, column: this.#area.column + column, rows: 1, columns: 1 });
  }

  getResizedRange(deltaRows: number, deltaColumns: number): Range {
    const { rows, columns } = this.#area;
    return this.#at({ ...this.#area, rows: rows + deltaRows, columns: columns + deltaColumns });
  }

  getOffsetRange(rowOffset: number, columnOffset: number): Range {
    const { row, column } = this.#area;
    return this.#at({ ...this.#area, row: row + rowOffset, column: column + columnOffset });
  }

  getRow(row: number): Range {
    return this.#at({ ...this.#area, row: this.#area.row + row, rows: 1 });
  }

  getColumn(column: number): Range {
    return this.#at({ ...this.#area, column: this.#area.column + column, columns: 1 });
  }

  getBoundingRect(other: Range | string): Range {
    return this.#at(bounding(this.#area, areaOf(other)));
  }

  getEntireColumn(): Range {
    return this.#at({ ...this.#area, row: 0, rows: MAX_ROWS });
  }

  getEntireRow(): Range {
    return this.#at({ ...this.#area, column: 0, columns: MAX_COLUMNS });
  }

  getIntersectionOrNullObject(other: Range | string): Range | null {
    const area = areaOf(other);
    const sameSheet = typeof other === 'string' || other.target.sheet === this.#sheet;
    const shared = sameSheet ? intersection(this.#area, area) : null;
    return shared && this.#at(shared);
  }

  select(): void {
    this.#book.focus.require();
    if (this.#sheet.visibility !== 'Visible') throw refuse.selection(`${this.#sheet.name} is hidden`);
    this.#book.flush();
    this.#book.selection.select(this.#sheet.id, this.#area);
  }

  /** Merges the range, or each of its rows; only the first content of each merged area is kept. */
  merge(across: boolean | null): void {
    const sheet = this.#sheet;
    sheet.require('allowFormatCells');
    const { row, rows } = this.#area;
    const areas = across
      ? Array.from({ length: rows }, (_, index) => ({ ...this.#area, row: row + index, rows: 1 }))
      : [this.#area];
    for (const area of areas) sheet.merge(area);
  }

  unmerge(): void {
    this.#sheet.require('allowFormatCells');
    this.#sheet.merges.remove(this.#area);
  }

  clear(applyTo: string | null): void {
    clearCells(this.#book, this.#sheet, this.#area, applyTo ?? 'All');
  }

  /** office.js asks this before it writes a large array in pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.#area.rows || columns !== this.#area.columns) throw refuse.argument(WRONG_SHAPE);
  }

  /** The sheet, as long as it exists. */
  get #sheet(): Sheet {
    if (this.#home.isDeleted) throw refuse.reference('the worksheet was deleted');
    return this.#home;
  }

  #at(area: Area): Range {
    if (!isOnSheet(area)) throw refuse.argument('a range beyond the sheet');
    return new Range(this.#book, this.#sheet, area);
  }

  /** A value for every cell; nothing for whole rows and columns, as in Excel. */
  #map<T>(read: (row: number, column: number) => T): T[][] | null {
    const { row, column, rows, columns } = this.#area;
    if (isUnbounded(this.#area)) return null;
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => read(row + r, column + c)),
    );
  }

  #enter(input: unknown): void {
    const sheet = this.#sheet;
    const matrix = shaped(input, this.#area);
    sheet.requireUnlocked(this.#area);
    this.#book.change(sheet, this.#area, 'ThisLocalAddin', () =>
      matrix.forEach((line, row) =>
        line.forEach((value, column) => {
          if (value !== null)
            this.#book.enter(sheet, this.#area.row + row, this.#area.column + column, value, 'en');
        }),
      ),
    );
  }
}
