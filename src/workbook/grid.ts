import { area, cell as cellAddress } from './address';
import type { CellValue, FormulaCell, PlannedCell, RowPlan } from './plan';
import { FONT_UNIT, type StyleName } from './styles';

/** Collects cells by row and column (from 1) and hands them over as rows. Setting a cell twice replaces it. */
export class Grid {
  readonly #cells = new Map<number, Map<number, PlannedCell>>();
  readonly #heights = new Map<number, number>();
  readonly merges: string[] = [];

  constructor(readonly columns: readonly number[]) {}

  set(row: number, column: number, style: StyleName, content: CellValue | FormulaCell = null): this {
    const cells = this.#cells.get(row) ?? new Map<number, PlannedCell>();
    this.#cells.set(row, cells.set(column, { content, style }));
    return this;
  }

  /** Fills neighbouring cells of one row from `column` on with one style. */
  run(row: number, column: number, style: StyleName, contents: readonly (CellValue | FormulaCell)[]): this {
    contents.forEach((content, index) => this.set(row, column + index, style, content));
    return this;
  }

  /** One text across several columns, high enough for all of it. */
  across(row: number, from: number, to: number, style: StyleName, content: CellValue | FormulaCell): this {
    for (let column = from; column <= to; column++) this.set(row, column, style);
    this.set(row, from, style, content);
    if (to > from) this.merges.push(area(row, from, row, to));
    const width = this.columns.slice(from - 1, to).reduce((sum, each) => sum + each, 0);
    const text = typeof content === 'object' && content !== null ? content.value : content;
    return this.height(row, textHeight(String(text ?? ''), width));
  }

  /** Makes a row at least this high, in points. */
  height(row: number, points: number): this {
    this.#heights.set(row, Math.max(points, this.#heights.get(row) ?? 0));
    return this;
  }

  /** Makes a row high enough for its wrapped texts, each in the width of its own column. */
  fit(row: number): this {
    for (const [column, { content }] of this.#cells.get(row) ?? [])
      if (typeof content === 'string') this.height(row, textHeight(content, this.columns[column - 1] ?? 10));
    return this;
  }

  get lastRow(): number {
    return Math.max(0, ...this.#cells.keys());
  }

  get lastColumn(): number {
    return this.columns.length;
  }

  /** The address from A1 to the last cell that was set. */
  get extent(): string {
    return `A1:${cellAddress(this.lastRow, this.lastColumn)}`;
  }

  rows(): RowPlan[] {
    return Array.from({ length: this.lastRow }, (_, index) => {
      const cells = this.#cells.get(index + 1);
      const height = this.#heights.get(index + 1);
      const last = cells ? Math.max(...cells.keys()) : 0;
      return {
        cells: Array.from({ length: last }, (_, column) => cells?.get(column + 1) ?? null),
        ...(height === undefined ? {} : { height }),
      };
    });
  }
}

const LINE = 14.5;
const MINIMUM_HEIGHT = 20;

/** Points that a wrapped text needs in a column `width` characters wide. Generous: cut text is worse than air. */
function textHeight(text: string, width: number): number {
  const lines = text
    .split('\n')
    .reduce(
      (sum, line) => sum + Math.max(1, Math.ceil((line.length * FONT_UNIT) / Math.max(1, width - 1))),
      0,
    );
  return Math.max(MINIMUM_HEIGHT, lines * LINE + 4);
}
