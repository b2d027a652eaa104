import type { Conditional } from '../../book/conditionals';
import type { Sheet } from '../../book/sheet';
import { requireBoolean } from '../../wire/arguments';
import { HostObject } from '../../wire/host-object';
import { CustomConditionalFormat } from './custom-conditional-format';

export class ConditionalFormat extends HostObject {
  readonly #sheet: Sheet;
  readonly #conditional: Conditional;

  constructor(sheet: Sheet, conditional: Conditional) {
    super();
    this.#sheet = sheet;
    this.#conditional = conditional;
  }

  override get id(): string {
    return this.#conditional.id;
  }

  get type(): string {
    return 'Custom';
  }

  get stopIfTrue(): boolean {
    return this.#conditional.stopIfTrue;
  }

  set stopIfTrue(stop: unknown) {
    this.#conditional.stopIfTrue = requireBoolean(stop, 'stopIfTrue');
  }

  get custom(): CustomConditionalFormat {
    return new CustomConditionalFormat(this.#sheet, this.#conditional);
  }

  delete(): void {
    this.#sheet.require('allowFormatCells');
    this.#sheet.conditionals.delete(this.#conditional);
  }
}
