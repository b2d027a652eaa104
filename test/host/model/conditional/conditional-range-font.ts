import type { Conditional } from '../../book/conditionals';
import { requireBoolean, requireColor } from '../../wire/arguments';
import { HostObject } from '../../wire/host-object';

export class ConditionalRangeFont extends HostObject {
  readonly #conditional: Conditional;

  constructor(conditional: Conditional) {
    super();
    this.#conditional = conditional;
  }

  get color(): string {
    return this.#conditional.fontColor ?? '';
  }

  set color(color: unknown) {
    this.#conditional.fontColor = requireColor(color, 'font.color');
  }

  get bold(): boolean | null {
    return this.#conditional.bold;
  }

  set bold(bold: unknown) {
    this.#conditional.bold = requireBoolean(bold, 'font.bold');
  }

  get italic(): boolean | null {
    return this.#conditional.italic;
  }

  set italic(italic: unknown) {
    this.#conditional.italic = requireBoolean(italic, 'font.italic');
  }
}
