import type { FormatTarget } from '../book/format-target';
import { requireColor } from '../wire/arguments';
import { HostObject } from '../wire/host-object';

export class RangeFill extends HostObject {
  readonly #target: FormatTarget;

  constructor(target: FormatTarget) {
    super();
    this.#target = target;
  }

  /** "#FFFFFF" without a fill; '' where cells differ. */
  get color(): string {
    const { sheet, areas } = this.#target;
    const colors = new Set(areas.map(area => sheet.uniform(area, ({ fill }) => fill ?? '#FFFFFF')));
    return colors.size === 1 ? ([...colors][0] ?? '') : '';
  }

  set color(color: unknown) {
    this.#target.set('fill', requireColor(color, 'fill.color'));
  }

  clear(): void {
    this.#target.set('fill', null);
  }
}
