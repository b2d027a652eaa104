import type { ChartState } from '../../book/chart-state';
import { HostObject } from '../../wire/host-object';
import { ChartAxis } from './chart-axis';

export class ChartAxes extends HostObject {
  readonly #chart: ChartState;

  constructor(chart: ChartState) {
    super();
    this.#chart = chart;
  }

  get valueAxis(): ChartAxis {
    return new ChartAxis(this.#chart.valueAxis);
  }

  get categoryAxis(): ChartAxis {
    return new ChartAxis(this.#chart.categoryAxis);
  }
}
