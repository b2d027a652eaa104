import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/sheets';
import { Bounds, type Area } from './area';
import { cellKey } from './busy-cells';
import { EMPTY_CONTENT, ERROR_VALUE } from './entered';
import type { Grid } from './grid';

export type CellValue = string | number | boolean;

const BUSY = '#BUSY!';

type Matrix = Record<number, Record<number, ICellData>>;

/** The contents of one sheet in Univer's grid. Writes are gathered and go there at once when somebody reads. */
export class Cells {
  #contents: Matrix = {};
  #styles: Record<number, Record<number, string>> = {};
  #bottom = -1;
  #right = -1;

  constructor(
    private readonly grid: Grid,
    private readonly sheetId: string,
  ) {}

  put(row: number, column: number, content: ICellData): void {
    this.grid.busy.entered(cellKey(this.sheetId, row, column));
    (this.#contents[row] ??= {})[column] = content;
    this.#reach(row, column);
  }

  empty(row: number, column: number): void {
    this.put(row, column, EMPTY_CONTENT);
  }

  /** Gives a cell the style that the grid knows by this id. */
  paint(row: number, column: number, style: string): void {
    (this.#styles[row] ??= {})[column] = style;
    this.#reach(row, column);
  }

  /** Hands gathered writes to the grid. */
  flush(): void {
    if (this.#bottom < 0) return;
    const [contents, styles] = [this.#contents, this.#styles];
    this.#grow();
    [this.#contents, this.#styles, this.#bottom, this.#right] = [{}, {}, -1, -1];
    if (Object.keys(styles).length > 0) {
      const params = { cellValue: this.#painted(styles), trigger: SetStyleCommand.id };
      this.grid.run(SetRangeValuesMutation.id, params, this.sheetId);
    }
    if (Object.keys(contents).length > 0)
      this.grid.run(SetRangeValuesMutation.id, { cellValue: contents }, this.sheetId);
  }

  /** The value that the cell shows; '' where there is none, errors as "#N/A". */
  value(row: number, column: number): CellValue {
    return this.#isBusy(row, column) ? BUSY : valueOf(this.#shown(row, column));
  }

  /** Whether the value is an error and not a text that reads like one. */
  isError(row: number, column: number): boolean {
    if (this.#isBusy(row, column)) return true;
    const cell = this.#shown(row, column);
    return typeof cell?.v === 'string' && cell.t !== CellValueType.FORCE_STRING && ERROR_VALUE.test(cell.v);
  }

  /** The formula with "=", or `null`. */
  formula(row: number, column: number): string | null {
    this.flush();
    const cell = this.#cell(row, column);
    if (cell?.f) return cell.f;
    if (!cell?.si) return null;
    const model = this.grid.injector.get(FormulaDataModel);
    return model.getFormulaStringByCell(row, column, this.sheetId, this.grid.unitId) ?? null;
  }

  /** Gives functions that Excel had lost their names again, as it does by itself once it knows their add-in. */
  hookLost(): void {
    this.flush();
    this.grid
      .sheet(this.sheetId)
      .getCellMatrix()
      .forValue((row, column, cell: Nullable<ICellData>) => {
        const f = cell?.f?.replace(/_xldudf_CCHC_/g, 'CCHC.');
        if (f && f !== cell?.f) this.put(row, column, { ...EMPTY_CONTENT, f });
      });
  }

  /** Enters formulas again that contain one of the words. */
  renewFormulas(words: readonly string[]): void {
    this.flush();
    this.grid
      .sheet(this.sheetId)
      .getCellMatrix()
      .forValue((row, column, cell: Nullable<ICellData>) => {
        const f = cell?.f;
        if (f && words.some(word => f.includes(word))) this.put(row, column, { ...EMPTY_CONTENT, f });
      });
  }

  /** The smallest area with all contents, or `null`. */
  used(): Area | null {
    this.flush();
    const bounds = new Bounds();
    const rows = this.grid.sheet(this.sheetId).getCellMatrix().getMatrix();
    for (const row in rows)
      for (const column in rows[row])
        if (hasContent(rows[row][Number(column)])) bounds.add(Number(row), Number(column));
    return bounds.area;
  }

  #isBusy(row: number, column: number): boolean {
    const { busy } = this.grid;
    return busy.isPossible && busy.shows(cellKey(this.sheetId, row, column), this.formula(row, column));
  }

  #cell(row: number, column: number): Nullable<ICellData> {
    return this.grid.sheet(this.sheetId).getCellMatrix().getValue(row, column);
  }

  /** What stands in the cell itself, or what an array formula spills over it. */
  #shown(row: number, column: number): Nullable<ICellData> {
    this.flush();
    const cell = this.#cell(row, column);
    if (cell?.v !== undefined && cell.v !== null) return cell;
    const spilled = this.grid.injector.get(FormulaDataModel).getArrayFormulaCellData();
    return spilled[this.grid.unitId]?.[this.sheetId]?.[row]?.[column] ?? cell;
  }

  #reach(row: number, column: number): void {
    this.#bottom = Math.max(this.#bottom, row);
    this.#right = Math.max(this.#right, column);
  }

  /** Univer's sheets end where they were told to; Excel's do not. */
  #grow(): void {
    const rowCount = this.#bottom + 1;
    const columnCount = this.#right + 1;
    const sheet = this.grid.sheet(this.sheetId);
    if (rowCount > sheet.getRowCount())
      this.grid.run(SetWorksheetRowCountMutation.id, { rowCount }, this.sheetId);
    if (columnCount > sheet.getColumnCount())
      this.grid.run(SetWorksheetColumnCountMutation.id, { columnCount }, this.sheetId);
  }

  /**
   * Paints cells, and gives what tells the grid of it. Univer would merge the style of each cell with the one it had,
   * property by property; here every style is whole. A look never turns a text into a number: each cell keeps its type.
   */
  #painted(styles: Record<number, Record<number, string>>): Matrix {
    const matrix = this.grid.sheet(this.sheetId).getCellMatrix();
    const painted: Matrix = {};
    for (const [row, cells] of Object.entries(styles)) {
      const line: Record<number, ICellData> = (painted[Number(row)] = {});
      for (const [column, s] of Object.entries(cells)) {
        const cell = matrix.getValue(Number(row), Number(column));
        matrix.setValue(Number(row), Number(column), { ...cell, s });
        line[Number(column)] = cell?.t ? { t: cell.t } : {};
      }
    }
    return painted;
  }
}

/** The value of a cell as Excel gives it: '' for none. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  const { v, t } = cell ?? {};
  if (v === undefined || v === null) return '';
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === 'TRUE';
  if (typeof v === 'string' && t === CellValueType.NUMBER) return Number(v);
  return v;
}

const hasContent = (cell: Nullable<ICellData>): boolean =>
  cell !== null &&
  cell !== undefined &&
  ((cell.v !== undefined && cell.v !== null && cell.v !== '') || Boolean(cell.f) || Boolean(cell.si));
