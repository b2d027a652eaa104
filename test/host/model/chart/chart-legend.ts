import type { ChartState } from '../../book/chart-state';
import { requireBoolean, requireOneOf } from '../../wire/arguments';
import { HostObject } from '../../wire/host-object';

const POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner'] as const;

export class ChartLegend extends HostObject {
  readonly #legend: ChartState['legend'];

  constructor(legend: ChartState['legend']) {
    super();
    this.#legend = legend;
  }

  get visible(): boolean {
    return this.#legend.visible;
  }

  set visible(visible: unknown) {
    this.#legend.visible = requireBoolean(visible, 'legend.visible');
  }

  get position(): string {
    return this.#legend.position;
  }

  set position(position: unknown) {
    this.#legend.position = requireOneOf(position, 'legend.position', POSITIONS);
  }
}
