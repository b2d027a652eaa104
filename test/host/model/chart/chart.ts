import type { Book } from '../../book/book';
import type { ChartState } from '../../book/chart-state';
import type { Sheet } from '../../book/sheet';
import { requireText } from '../../wire/arguments';
import { refuse } from '../../wire/host-error';
import { HostObject } from '../../wire/host-object';
import { areaOf } from '../area-of';
import { ChartAxes } from './chart-axes';
import { ChartLegend } from './chart-legend';
import { ChartSeriesCollection } from './chart-series-collection';
import { ChartTitle } from './chart-title';
import type { Range } from '../range';

export class Chart extends HostObject {
  readonly #book: Book;
  readonly #sheet: Sheet;
  readonly #chart: ChartState;

  constructor(book: Book, sheet: Sheet, chart: ChartState) {
    super();
    this.#book = book;
    this.#sheet = sheet;
    this.#chart = chart;
  }

  override get id(): string {
    return this.#chart.id;
  }

  get name(): string {
    return this.#chart.name;
  }

  set name(name: unknown) {
    this.#chart.name = requireText(name, 'name', 255);
  }

  get chartType(): string {
    return this.#chart.type;
  }

  get title(): ChartTitle {
    return new ChartTitle(this.#chart.title);
  }

  get legend(): ChartLegend {
    return new ChartLegend(this.#chart.legend);
  }

  get axes(): ChartAxes {
    return new ChartAxes(this.#chart);
  }

  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.#book, this.#chart);
  }

  /** Lays the chart over the cells from one corner to the other. */
  setPosition(startCell: Range | string, endCell: Range | string | null): void {
    const start = areaOf(startCell);
    const end = endCell === null ? start : areaOf(endCell);
    const rows = end.row + end.rows - start.row;
    const columns = end.column + end.columns - start.column;
    if (rows < 1 || columns < 1) throw refuse.argument('an end cell before the start cell');
    this.#chart.position = { row: start.row, column: start.column, rows, columns };
  }

  delete(): void {
    this.#sheet.require('allowEditObjects');
    this.#sheet.charts = this.#sheet.charts.filter(chart => chart !== this.#chart);
  }
}
