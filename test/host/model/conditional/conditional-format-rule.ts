import type { Conditional } from '../../book/conditionals';
import type { Sheet } from '../../book/sheet';
import { refuse } from '../../wire/host-error';
import { HostObject } from '../../wire/host-object';

export class ConditionalFormatRule extends HostObject {
  readonly #sheet: Sheet;
  readonly #conditional: Conditional;

  constructor(sheet: Sheet, conditional: Conditional) {
    super();
    this.#sheet = sheet;
    this.#conditional = conditional;
  }

  get formula(): string {
    return this.#conditional.formula;
  }

  set formula(formula: unknown) {
    const { isFormula } = this.#sheet.grid;
    if (typeof formula !== 'string' || !formula.startsWith('=') || !isFormula(formula))
      throw refuse.argument('rule.formula');
    this.#conditional.formula = formula;
  }
}
