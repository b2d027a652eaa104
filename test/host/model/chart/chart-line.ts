import type { SeriesState } from '../../book/chart-state';
import { requireColor, requireNumber, requireOneOf } from '../../wire/arguments';
import { HostObject } from '../../wire/host-object';

const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Automatic'] as const;

export class ChartLine extends HostObject {
  readonly #line: SeriesState['line'];

  constructor({ line }: SeriesState) {
    super();
    this.#line = line;
  }

  get color(): string | null {
    return this.#line.color;
  }

  set color(color: unknown) {
    this.#line.color = requireColor(color, 'line.color');
  }

  get weight(): number | null {
    return this.#line.weight;
  }

  set weight(weight: unknown) {
    this.#line.weight = requireNumber(weight, 'line.weight', 0);
  }

  get lineStyle(): string {
    return this.#line.lineStyle;
  }

  set lineStyle(style: unknown) {
    this.#line.lineStyle = requireOneOf(style, 'line.lineStyle', STYLES);
  }
}
