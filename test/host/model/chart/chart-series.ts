import type { Book } from '../../book/book';
import type { SeriesState, SheetArea } from '../../book/chart-state';
import { requireBoolean, requireOneOf, requireText } from '../../wire/arguments';
import { refuse } from '../../wire/host-error';
import { HostObject } from '../../wire/host-object';
import { ChartSeriesFormat } from './chart-series-format';
import { Range } from '../range';

const MARKERS = [
  'Automatic',
  'None',
  'Square',
  'Diamond',
  'Triangle',
  'X',
  'Star',
  'Circle',
  'Plus',
] as const;

export class ChartSeries extends HostObject {
  readonly #book: Book;
  readonly #series: SeriesState;

  constructor(book: Book, series: SeriesState) {
    super();
    this.#book = book;
    this.#series = series;
  }

  get name(): string {
    return this.#series.name;
  }

  set name(name: unknown) {
    this.#series.name = requireText(name, 'series.name', 255);
  }

  get markerStyle(): string {
    return this.#series.markerStyle;
  }

  set markerStyle(style: unknown) {
    this.#requireValues();
    this.#series.markerStyle = requireOneOf(style, 'series.markerStyle', MARKERS);
  }

  get hasDataLabels(): boolean {
    return this.#series.hasDataLabels;
  }

  set hasDataLabels(has: unknown) {
    this.#requireValues();
    this.#series.hasDataLabels = requireBoolean(has, 'series.hasDataLabels');
  }

  get format(): ChartSeriesFormat {
    this.#requireValues();
    return new ChartSeriesFormat(this.#series);
  }

  setXAxisValues(source: unknown): void {
    this.#series.categories = this.#areaOf(source);
  }

  setValues(source: unknown): void {
    this.#series.values = this.#areaOf(source);
  }

  /** A series that shows nothing yet has no looks. */
  #requireValues(): void {
    if (!this.#series.values) throw refuse.argument('a series without values');
  }

  #areaOf(source: unknown): SheetArea {
    if (!(source instanceof Range) || !this.#book.sheets.includes(source.target.sheet))
      throw refuse.argument('sourceData');
    return { sheetId: source.target.sheet.id, area: source.target.area };
  }
}
