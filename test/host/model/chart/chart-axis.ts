import type { AxisState } from '../../book/chart-state';
import { requireBoolean, requireNumber } from '../../wire/arguments';
import { HostObject } from '../../wire/host-object';

/** A bound that is '' is left to Excel. */
export class ChartAxis extends HostObject {
  readonly #axis: AxisState;

  constructor(axis: AxisState) {
    super();
    this.#axis = axis;
  }

  get minimum(): number | '' {
    return this.#axis.minimum;
  }

  set minimum(value: unknown) {
    this.#axis.minimum = value === '' ? '' : requireNumber(value, 'axis.minimum');
  }

  get maximum(): number | '' {
    return this.#axis.maximum;
  }

  set maximum(value: unknown) {
    this.#axis.maximum = value === '' ? '' : requireNumber(value, 'axis.maximum');
  }

  get reversePlotOrder(): boolean {
    return this.#axis.reversePlotOrder;
  }

  set reversePlotOrder(reverse: unknown) {
    this.#axis.reversePlotOrder = requireBoolean(reverse, 'axis.reversePlotOrder');
  }

  get visible(): boolean {
    return this.#axis.visible;
  }

  set visible(visible: unknown) {
    this.#axis.visible = requireBoolean(visible, 'axis.visible');
  }
}
