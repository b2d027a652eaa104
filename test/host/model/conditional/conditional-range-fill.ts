import type { Conditional } from '../../book/conditionals';
import { requireColor } from '../../wire/arguments';
import { HostObject } from '../../wire/host-object';

export class ConditionalRangeFill extends HostObject {
  readonly #conditional: Conditional;

  constructor(conditional: Conditional) {
    super();
    this.#conditional = conditional;
  }

  get color(): string {
    return this.#conditional.fill ?? '';
  }

  set color(color: unknown) {
    this.#conditional.fill = requireColor(color, 'fill.color');
  }

  clear(): void {
    this.#conditional.fill = null;
  }
}
