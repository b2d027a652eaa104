import type { Conditional } from '../book/conditionals';
import { HostObject } from '../wire/host-object';
import { ConditionalFormatRule } from './conditional-format-rule';
import { ConditionalRangeFormat } from './conditional-range-format';

export class CustomConditionalFormat extends HostObject {
  readonly #conditional: Conditional;

  constructor(conditional: Conditional) {
    super();
    this.#conditional = conditional;
  }

  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.#conditional);
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.#conditional);
  }
}
