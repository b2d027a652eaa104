import type { FormatTarget } from '../book/format-target';
import { autofitColumns, autofitRows } from '../book/autofit';
import { requireBoolean, requireNumber, requireOneOf } from '../wire/arguments';
import { HostObject } from '../wire/host-object';
import { FormatProtection } from './format-protection';
import { RangeBorderCollection } from './range-border-collection';
import { RangeFill } from './range-fill';
import { RangeFont } from './range-font';

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

/** Excel's defaults, in points. */
const DEFAULT_WIDTH = 48;
const DEFAULT_HEIGHT = 15;
/** 255 characters wide, and what Excel calls the highest row. */
const WIDEST = 1_342.5;
const HIGHEST = 409.5;

export class RangeFormat extends HostObject {
  readonly #target: FormatTarget;

  constructor(target: FormatTarget) {
    super();
    this.#target = target;
  }

  get fill(): RangeFill {
    return new RangeFill(this.#target);
  }

  get font(): RangeFont {
    return new RangeFont(this.#target);
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.#target);
  }

  get protection(): FormatProtection {
    return new FormatProtection(this.#target);
  }

  get horizontalAlignment(): string | null {
    return this.#target.get('horizontal');
  }

  set horizontalAlignment(alignment: unknown) {
    this.#target.set('horizontal', requireOneOf(alignment, 'horizontalAlignment', HORIZONTAL));
  }

  get verticalAlignment(): string | null {
    return this.#target.get('vertical');
  }

  set verticalAlignment(alignment: unknown) {
    this.#target.set('vertical', requireOneOf(alignment, 'verticalAlignment', VERTICAL));
  }

  get wrapText(): boolean | null {
    return this.#target.get('wrap');
  }

  set wrapText(wrap: unknown) {
    this.#target.set('wrap', requireBoolean(wrap, 'wrapText'));
  }

  get indentLevel(): number | null {
    return this.#target.get('indent');
  }

  set indentLevel(level: unknown) {
    this.#target.set('indent', requireNumber(level, 'indentLevel', 0, 250));
  }

  /** In points; `null` where columns differ. */
  get columnWidth(): number | null {
    const { sheet, areas } = this.#target;
    return same(
      areas.flatMap(({ column, columns }) => sizes(sheet.columnWidths, column, columns, DEFAULT_WIDTH)),
    );
  }

  set columnWidth(points: unknown) {
    const { sheet, areas } = this.#target;
    sheet.require('allowFormatColumns');
    const width = requireNumber(points, 'columnWidth', 0, WIDEST);
    for (const { column, columns } of areas) sheet.setColumnWidth(column, columns, width);
  }

  /** In points; `null` where rows differ. */
  get rowHeight(): number | null {
    const { sheet, areas } = this.#target;
    return same(areas.flatMap(({ row, rows }) => sizes(sheet.rowHeights, row, rows, DEFAULT_HEIGHT)));
  }

  set rowHeight(points: unknown) {
    const { sheet, areas } = this.#target;
    sheet.require('allowFormatRows');
    const height = requireNumber(points, 'rowHeight', 0, HIGHEST);
    for (const { row, rows } of areas) sheet.setRowHeight(row, rows, height);
  }

  autofitColumns(): void {
    const { sheet, areas } = this.#target;
    sheet.require('allowFormatColumns');
    for (const area of areas) autofitColumns(sheet, area);
  }

  autofitRows(): void {
    const { sheet, areas } = this.#target;
    sheet.require('allowFormatRows');
    for (const area of areas) autofitRows(sheet, area);
  }
}

/** At most so many columns or rows are looked at: a whole sheet's have one size only if none was set. */
const LOOKED_AT = 10_000;

function sizes(own: ReadonlyMap<number, number>, first: number, count: number, usual: number): number[] {
  return Array.from({ length: Math.min(count, LOOKED_AT) }, (_, index) => own.get(first + index) ?? usual);
}

function same(values: readonly number[]): number | null {
  return new Set(values).size === 1 ? values[0]! : null;
}
