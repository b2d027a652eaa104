import type { Conditional } from '../book/conditionals';
import { refuse } from '../wire/host-error';
import { HostObject } from '../wire/host-object';

export class ConditionalFormatRule extends HostObject {
  readonly #conditional: Conditional;

  constructor(conditional: Conditional) {
    super();
    this.#conditional = conditional;
  }

  get formula(): string {
    return this.#conditional.formula;
  }

  set formula(formula: unknown) {
    if (typeof formula !== 'string' || !formula.startsWith('=')) throw refuse.argument('rule.formula');
    this.#conditional.formula = formula;
  }
}
