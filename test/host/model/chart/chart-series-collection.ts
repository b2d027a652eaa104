import type { Book } from '../../book/book';
import { newSeries, type ChartState } from '../../book/chart-state';
import { requireText } from '../../wire/arguments';
import { refuse } from '../../wire/host-error';
import { HostObject } from '../../wire/host-object';
import { ChartSeries } from './chart-series';

export class ChartSeriesCollection extends HostObject {
  readonly #book: Book;
  readonly #chart: ChartState;

  constructor(book: Book, chart: ChartState) {
    super();
    this.#book = book;
    this.#chart = chart;
  }

  get items(): ChartSeries[] {
    return this.#chart.series.map(series => new ChartSeries(this.#book, series));
  }

  get count(): number {
    return this.#chart.series.length;
  }

  getCount(): number {
    return this.#chart.series.length;
  }

  /** Adds a series without values behind the others. */
  add(name: unknown): ChartSeries {
    const series = newSeries(requireText(name ?? '', 'series.name', 255), null);
    this.#chart.series.push(series);
    return new ChartSeries(this.#book, series);
  }

  getItemAt(index: number): ChartSeries {
    const series = this.items[index];
    if (!series) throw refuse.argument(`series ${index}`);
    return series;
  }
}
