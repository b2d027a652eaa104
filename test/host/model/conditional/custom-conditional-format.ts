import type { Conditional } from '../../book/conditionals';
import type { Sheet } from '../../book/sheet';
import { HostObject } from '../../wire/host-object';
import { ConditionalFormatRule } from './conditional-format-rule';
import { ConditionalRangeFormat } from './conditional-range-format';

export class CustomConditionalFormat extends HostObject {
  readonly #sheet: Sheet;
  readonly #conditional: Conditional;

  constructor(sheet: Sheet, conditional: Conditional) {
    super();
    this.#sheet = sheet;
    this.#conditional = conditional;
  }

  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.#sheet, this.#conditional);
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.#conditional);
  }
}
