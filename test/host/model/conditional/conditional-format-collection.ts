import type { Area } from '../../book/area';
import type { Sheet } from '../../book/sheet';
import { refuse } from '../../wire/host-error';
import { HostObject } from '../../wire/host-object';
import { ConditionalFormat } from './conditional-format';

/** The conditional formats that touch a range. */
export class ConditionalFormatCollection extends HostObject {
  readonly #sheet: Sheet;
  readonly #area: Area;

  constructor(sheet: Sheet, area: Area) {
    super();
    this.#sheet = sheet;
    this.#area = area;
  }

  get items(): ConditionalFormat[] {
    return this.#sheet.conditionals
      .touching(this.#area)
      .map(item => new ConditionalFormat(this.#sheet, item));
  }

  getCount(): number {
    return this.items.length;
  }

  getItem(id: string): ConditionalFormat {
    const found = this.items.find(item => item.id === id);
    if (!found) throw refuse.notFound(`conditional format ${id}`);
    return found;
  }

  /** Only formats by formula are simulated. */
  add(type: string): ConditionalFormat {
    if (type !== 'Custom') throw refuse.unknown(`ConditionalFormat of type ${type}`);
    this.#sheet.require('allowFormatCells');
    return new ConditionalFormat(this.#sheet, this.#sheet.conditionals.add(this.#area));
  }

  clearAll(): void {
    this.#sheet.require('allowFormatCells');
    this.#sheet.conditionals.remove(this.#area);
  }
}
