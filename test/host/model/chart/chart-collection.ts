import { isCell, type Area } from '../../book/area';
import type { Book } from '../../book/book';
import { newSeries, type ChartState } from '../../book/chart-state';
import type { Sheet } from '../../book/sheet';
import { requireOneOf } from '../../wire/arguments';
import { refuse } from '../../wire/host-error';
import { HostObject } from '../../wire/host-object';
import { Chart } from './chart';
import { Range } from '../range';

const CHART_TYPES = [
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineStacked',
  'LineMarkers',
  'LineMarkersStacked',
  'Pie',
  'Doughnut',
  'XYScatter',
  'Area',
  'AreaStacked',
  'Radar',
];

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
    requireOneOf(type, 'type', CHART_TYPES);
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

/**
 * The series that Excel guesses: where the first cell of one is no number, it is taken for the header, which gives the
 * name, and not for a value.
 */
function seriesOf({ target: { sheet, area } }: Range, by: string): ChartState['series'] {
  const byColumns = by === 'Columns' || (by === 'Auto' && area.rows >= area.columns);
  const count = byColumns ? area.columns : area.rows;
  return Array.from({ length: count }, (_, index) => {
    const own: Area = byColumns
      ? { ...area, column: area.column + index, columns: 1 }
      : { ...area, row: area.row + index, rows: 1 };
    const first = sheet.cells.value(own.row, own.column);
    if (typeof first === 'number' || isCell(own))
      return newSeries(`Series${index + 1}`, { sheetId: sheet.id, area: own });
    const rest = byColumns
      ? { ...own, row: own.row + 1, rows: own.rows - 1 }
      : { ...own, column: own.column + 1, columns: own.columns - 1 };
    return newSeries(String(first), { sheetId: sheet.id, area: rest });
  });
}
