import type { Book } from '../book/book';
import { newSeries, type ChartState } from '../book/chart-state';
import type { Sheet } from '../book/sheet';
import { requireOneOf, requireText } from '../wire/arguments';
import { refuse } from '../wire/host-error';
import { HostObject } from '../wire/host-object';
import { Chart } from './chart';
import { Range } from './range';

export class ChartCollection extends HostObject {
  readonly #book: Book;
  readonly #sheet: Sheet;

  constructor(book: Book, sheet: Sheet) {
    super();
    this.#book = book;
    this.#sheet = sheet;
  }

  get items(): Chart[] {
    return this.#sheet.charts.map(chart => new Chart(this.#book, this.#sheet, chart));
  }

  get count(): number {
    return this.#sheet.charts.length;
  }

  getCount(): number {
    return this.#sheet.charts.length;
  }

  getItem(key: string): Chart {
    const found = this.getItemOrNullObject(key);
    if (!found) throw refuse.notFound(`chart ${key}`);
    return found;
  }

  getItemOrNullObject(key: string): Chart | null {
    return this.items.find(chart => chart.id === key || chart.name === key) ?? null;
  }

  /** Adds a chart over the cells of `source`, one series per column or row. */
  add(type: string, source: unknown, seriesBy: string | null): Chart {
    this.#sheet.require('allowEditObjects');
    requireText(type, 'type');
    if (!(source instanceof Range)) throw refuse.argument('sourceData');
    const by = requireOneOf(seriesBy ?? 'Auto', 'seriesBy', ['Auto', 'Columns', 'Rows']);
    const number = this.#sheet.charts.length + 1;
    const chart: ChartState = {
      id: `{chart-${this.#sheet.id}-${number}}`,
      name: `Chart ${number}`,
      type,
      title: { text: '', visible: true },
      legend: { visible: true, position: 'Right' },
      valueAxis: { minimum: '', maximum: '', reversePlotOrder: false, visible: true },
      categoryAxis: { minimum: '', maximum: '', reversePlotOrder: false, visible: true },
      series: seriesOf(source, by),
      position: null,
    };
    this.#sheet.charts.push(chart);
    return new Chart(this.#book, this.#sheet, chart);
  }
}

function seriesOf({ target: { sheet, area } }: Range, by: string): ChartState['series'] {
  const byColumns = by === 'Columns' || (by === 'Auto' && area.rows >= area.columns);
  const count = byColumns ? area.columns : area.rows;
  return Array.from({ length: count }, (_, index) =>
    newSeries(`Series${index + 1}`, {
      sheetId: sheet.id,
      area: byColumns
        ? { ...area, column: area.column + index, columns: 1 }
        : { ...area, row: area.row + index, rows: 1 },
    }),
  );
}
