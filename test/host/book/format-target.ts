import type { Area } from './area';
import { withProperty, type CellFormat } from './cell-format';
import type { Sheet } from './sheet';

/** The cells whose look an object of the API speaks of: one area, or several of one sheet. */
export class FormatTarget {
  constructor(
    readonly sheet: Sheet,
    readonly areas: readonly Area[],
  ) {}

  /** The value of a property, or `null` where cells differ. */
  get<K extends keyof CellFormat>(property: K): CellFormat[K] | null {
    const values = new Set(this.areas.map(area => this.sheet.uniform(area, format => format[property])));
    return values.size === 1 ? [...values][0]! : null;
  }

  set<K extends keyof CellFormat>(property: K, value: CellFormat[K]): void {
    this.sheet.require('allowFormatCells');
    for (const area of this.areas)
      this.sheet.formats.change(area, before => withProperty(before, property, value));
  }
}
