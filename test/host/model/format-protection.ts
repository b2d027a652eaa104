import type { FormatTarget } from '../book/format-target';
import { requireBoolean } from '../wire/arguments';
import { HostObject } from '../wire/host-object';

/** Whether cells are locked once their sheet is protected. */
export class FormatProtection extends HostObject {
  readonly #target: FormatTarget;

  constructor(target: FormatTarget) {
    super();
    this.#target = target;
  }

  get locked(): boolean | null {
    return this.#target.get('locked');
  }

  set locked(locked: unknown) {
    this.#target.set('locked', requireBoolean(locked, 'protection.locked'));
  }

  get formulaHidden(): boolean | null {
    return this.#target.get('formulaHidden');
  }

  set formulaHidden(hidden: unknown) {
    this.#target.set('formulaHidden', requireBoolean(hidden, 'protection.formulaHidden'));
  }
}
