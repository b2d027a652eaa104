import type { SeriesState } from '../../book/chart-state';
import { requireColor } from '../../wire/arguments';
import { HostObject } from '../../wire/host-object';

export class ChartFill extends HostObject {
  readonly #series: SeriesState;

  constructor(series: SeriesState) {
    super();
    this.#series = series;
  }

  setSolidColor(color: unknown): void {
    this.#series.color = requireColor(color, 'color');
  }

  clear(): void {
    this.#series.color = null;
  }
}
