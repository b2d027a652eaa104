import type { Conditional } from '../../book/conditionals';
import { HostObject } from '../../wire/host-object';
import { ConditionalRangeFill } from './conditional-range-fill';
import { ConditionalRangeFont } from './conditional-range-font';

export class ConditionalRangeFormat extends HostObject {
  readonly #conditional: Conditional;

  constructor(conditional: Conditional) {
    super();
    this.#conditional = conditional;
  }

  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.#conditional);
  }

  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.#conditional);
  }
}
