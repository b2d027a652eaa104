import type { SeriesState } from '../../book/chart-state';
import { HostObject } from '../../wire/host-object';
import { ChartLine } from './chart-line';
import { ChartFill } from './chart-fill';

export class ChartSeriesFormat extends HostObject {
  readonly #series: SeriesState;

  constructor(series: SeriesState) {
    super();
    this.#series = series;
  }

  get line(): ChartLine {
    return new ChartLine(this.#series);
  }

  get fill(): ChartFill {
    return new ChartFill(this.#series);
  }
}
