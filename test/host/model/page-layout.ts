import { isWholeColumns, isWholeRows } from '../book/area';
import type { Book } from '../book/book';
import type { PageSetup } from '../book/page-setup';
import type { Sheet } from '../book/sheet';
import { requireBoolean, requireNumber, requireOneOf } from '../wire/arguments';
import { refuse } from '../wire/host-error';
import { HostObject } from '../wire/host-object';
import { areaOf } from './area-of';
import { HeaderFooterGroup } from './header-footer-group';
import { Range } from './range';
import { RangeAreas } from './range-areas';

/** Points in one unit. */
const UNITS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const MARGINS = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;
const PAPERS = ['A3', 'A4', 'A5', 'B4', 'B5', 'Letter', 'Legal', 'Executive', 'Folio', 'Tabloid'] as const;
const ZOOMS = ['scale', 'horizontalFitToPages', 'verticalFitToPages'];

export class PageLayout extends HostObject {
  readonly #book: Book;
  readonly #sheet: Sheet;
  readonly #page: PageSetup;

  constructor(book: Book, sheet: Sheet) {
    super();
    this.#book = book;
    this.#sheet = sheet;
    this.#page = sheet.page;
  }

  get orientation(): string {
    return this.#page.orientation;
  }

  set orientation(orientation: unknown) {
    this.#page.orientation = requireOneOf(orientation, 'orientation', ['Portrait', 'Landscape']);
  }

  get paperSize(): string {
    return this.#page.paperSize;
  }

  set paperSize(size: unknown) {
    const paper = requireOneOf(size, 'paperSize', PAPERS);
    if (!this.#book.oddities.keepsPaper) this.#page.paperSize = paper;
  }

  get zoom(): object {
    return this.#page.zoom;
  }

  /** Either a scale, or how many pages to fit on. */
  set zoom(zoom: unknown) {
    const names = Object.keys(zoom ?? {});
    const isFit = names.some(name => name.endsWith('FitToPages'));
    if (names.length === 0 || names.some(name => !ZOOMS.includes(name)) || (isFit && names.includes('scale')))
      throw refuse.argument('zoom');
    if (isFit && this.#book.oddities.dropsFit) return;
    this.#page.zoom = zoom ?? {};
  }

  get centerHorizontally(): boolean {
    return this.#page.centerHorizontally;
  }

  set centerHorizontally(center: unknown) {
    this.#page.centerHorizontally = requireBoolean(center, 'centerHorizontally');
  }

  get centerVertically(): boolean {
    return this.#page.centerVertically;
  }

  set centerVertically(center: unknown) {
    this.#page.centerVertically = requireBoolean(center, 'centerVertically');
  }

  get topMargin(): number {
    return this.#page.topMargin;
  }

  set topMargin(points: unknown) {
    this.#page.topMargin = requireNumber(points, 'topMargin', 0);
  }

  get bottomMargin(): number {
    return this.#page.bottomMargin;
  }

  set bottomMargin(points: unknown) {
    this.#page.bottomMargin = requireNumber(points, 'bottomMargin', 0);
  }

  get leftMargin(): number {
    return this.#page.leftMargin;
  }

  set leftMargin(points: unknown) {
    this.#page.leftMargin = requireNumber(points, 'leftMargin', 0);
  }

  get rightMargin(): number {
    return this.#page.rightMargin;
  }

  set rightMargin(points: unknown) {
    this.#page.rightMargin = requireNumber(points, 'rightMargin', 0);
  }

  get headerMargin(): number {
    return this.#page.headerMargin;
  }

  set headerMargin(points: unknown) {
    this.#page.headerMargin = requireNumber(points, 'headerMargin', 0);
  }

  get footerMargin(): number {
    return this.#page.footerMargin;
  }

  set footerMargin(points: unknown) {
    this.#page.footerMargin = requireNumber(points, 'footerMargin', 0);
  }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.#page.headersFooters);
  }

  setPrintMargins(unit: string, margins: Readonly<Record<string, number>>): void {
    const points = UNITS[requireOneOf(unit, 'unit', ['Points', 'Inches', 'Centimeters'])];
    for (const [side, size] of Object.entries(margins)) {
      const name = requireOneOf(side, 'margin', MARGINS);
      this.#page[`${name}Margin`] = requireNumber(size, side, 0) * points;
    }
  }

  setPrintArea(area: Range | string): void {
    this.#page.printArea = areaOf(area);
  }

  getPrintAreaOrNullObject(): RangeAreas | null {
    return this.#page.printArea && new RangeAreas(this.#book, this.#sheet, [this.#page.printArea]);
  }

  /** Whole rows, "$4:$5". */
  setPrintTitleRows(rows: Range | string): void {
    const area = areaOf(rows);
    if (!isWholeRows(area)) throw refuse.argument('print titles of whole rows');
    this.#page.titleRows = area;
  }

  setPrintTitleColumns(columns: Range | string): void {
    const area = areaOf(columns);
    if (!isWholeColumns(area)) throw refuse.argument('print titles of whole columns');
    this.#page.titleColumns = area;
  }

  getPrintTitleRowsOrNullObject(): Range | null {
    return this.#page.titleRows && new Range(this.#book, this.#sheet, this.#page.titleRows);
  }
}
