import { EXCEL_LIMITS } from '../rules/excel-limits';
import { range, cell as cellAddress } from './address';
import {
  isFormula,
  type CellValue,
  type FormulaCell,
  type PlannedCell,
  type RowPlan,
  type SheetPlan,
} from './plan';
import type { StyleName } from './styles';
import { textHeight } from './text-height';

/** Points of a row that nothing was asked of. */
const DEFAULT_HEIGHT = 15;

/** Collects cells by row and column (from 1) and hands them over as rows. Setting a cell twice replaces it. */
export class Grid {
  readonly #cells = new Map<number, Map<number, PlannedCell>>();
  readonly #heights = new Map<number, number>();
  readonly merges: string[] = [];

  constructor(readonly columns: readonly number[]) {}

  set(row: number, column: number, style: StyleName, content: CellValue | FormulaCell = null): this {
    const cells = this.#cells.get(row) ?? new Map<number, PlannedCell>();
    this.#cells.set(row, cells.set(column, { content: withinLimits(content), style }));
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
    if (to > from) this.merges.push(range(row, from, row, to));
    const width = this.columns.slice(from - 1, to).reduce((sum, each) => sum + each, 0);
    return this.height(row, textHeight(shownText(content), width, style));
  }

  /** Makes a row at least this high, in points, as far as Excel allows. */
  height(row: number, points: number): this {
    this.#heights.set(row, Math.min(EXCEL_LIMITS.rowHeight, Math.max(points, this.#heights.get(row) ?? 0)));
    return this;
  }

  /** Makes a row high enough for its wrapped texts, each in the width of its own column. */
  fit(row: number): this {
    let highest = 0;
    for (const [column, { content, style }] of this.#cells.get(row) ?? [])
      highest = Math.max(highest, textHeight(shownText(content), this.columns[column - 1] ?? 10, style));
    return highest > 0 ? this.height(row, highest) : this;
  }

  /** The row in which `points` of height are reached from the top of `first` on, rows without a height at their default. */
  reach(first: number, points: number): number {
    let row = first;
    for (let sum = this.#heightOf(row); sum < points; sum += this.#heightOf(row)) row++;
    return row;
  }

  /** Points from the first row to the last that was set. */
  get totalHeight(): number {
    return Array.from({ length: this.lastRow }, (_, index) => this.#heightOf(index + 1)).reduce(
      (a, b) => a + b,
      0,
    );
  }

  #heightOf(row: number): number {
    return this.#heights.get(row) ?? DEFAULT_HEIGHT;
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

/** What a sheet has beside its cells; what is left out is none, and the sheet can be seen. */
type Beside = Pick<SheetPlan, 'name' | 'protected' | 'print'> &
  Partial<Omit<SheetPlan, 'columns' | 'rows' | 'merges'>>;

/** The sheet of what a grid holds. `gridSheet(grid, { name: 'Hướng dẫn', protected: true, print }).charts` is `[]`. */
export function gridSheet(grid: Grid, beside: Beside): SheetPlan {
  return {
    visibility: 'visible',
    validations: [],
    conditionals: [],
    charts: [],
    ...beside,
    columns: grid.columns,
    rows: grid.rows(),
    merges: grid.merges,
  };
}

/** What Excel can hold of it: a line that is put together ends where a cell does, and a sum can be beyond all numbers. */
function withinLimits(content: CellValue | FormulaCell): CellValue | FormulaCell {
  if (typeof content === 'string') return content.slice(0, EXCEL_LIMITS.cellText);
  if (!isFormula(content)) return content;
  const { value } = content;
  if (typeof value === 'string') return { ...content, value: value.slice(0, EXCEL_LIMITS.cellText) };
  return typeof value === 'number' && !Number.isFinite(value)
    ? { ...content, value: { error: '#NUM!' } }
    : content;
}

/** The text by which a cell needs room; numbers fit their columns. */
function shownText(content: CellValue | FormulaCell): string {
  const value = isFormula(content) ? content.value : content;
  return typeof value === 'string' ? value : '';
}
