import {
  SetColDataMutation,
  SetFrozenMutation,
  SetRowDataMutation,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetDefaultStyleMutation,
  SetWorksheetRowHeightMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import { refuse } from '../wire/host-error';
import { AreaMap } from './area-map';
import { bounding, eachCell, intersection, type Area } from './area';
import { formatArea } from './address';
import { Cells, type CellValue } from './cells';
import { withProperty, type CellFormat } from './cell-format';
import type { ChartState } from './chart-state';
import { Conditionals } from './conditionals';
import { FormatStore } from './format-store';
import type { Grid } from './grid';
import { Merges } from './merges';
import { newPageSetup, type PageSetup } from './page-setup';
import { plainCopy } from './plain-copy';
import { ProtectionState } from './protection-state';
import type { SavedSheet } from './saved-book';
import { univerStyle } from './univer-style';
import type { Validation } from './validation';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

const PIXELS_PER_POINT = 4 / 3;

/** All that the host knows about one sheet. What Univer can show is handed on to the grid; this is the truth. */
export class Sheet {
  readonly cells: Cells;
  readonly formats: FormatStore;
  readonly merges: Merges;
  readonly validations: AreaMap<Validation>;
  readonly conditionals: Conditionals;
  charts: ChartState[];
  readonly protection: ProtectionState;
  readonly page: PageSetup;
  /** In points, by index; columns and rows that are missing have the default. */
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  /** By index, as a filter hides them; Univer does not know of them. */
  readonly hiddenRows: Set<number>;
  frozen: { readonly rows: number; readonly columns: number };
  filter: Area | null;
  isDeleted = false;
  #visibility: Visibility = 'Visible';
  #tabColor = '';
  #gridlines = true;

  /** An empty sheet, or the one that `saved` is a copy of, whose name, cells and merged areas the grid has already. */
  constructor(
    readonly grid: Grid,
    readonly id: string,
    saved?: SavedSheet,
  ) {
    this.cells = new Cells(grid, id);
    this.formats = new FormatStore(saved?.formats);
    this.merges = new Merges(grid, id, saved?.merges);
    this.validations = new AreaMap<Validation>(saved?.validations);
    this.conditionals = new Conditionals(saved?.conditionals);
    this.charts = plainCopy(saved?.charts ?? []) as ChartState[];
    this.protection = new ProtectionState(saved?.protection);
    this.page = saved ? plainCopy(saved.page) : newPageSetup();
    this.columnWidths = new Map(saved?.columnWidths);
    this.rowHeights = new Map(saved?.rowHeights);
    this.hiddenRows = new Set(saved?.hiddenRows);
    this.frozen = saved?.frozen ?? { rows: 0, columns: 0 };
    this.filter = saved?.filter ?? null;
    if (!saved) return;
    this.#visibility = saved.visibility;
    this.#tabColor = saved.tabColor;
    this.#gridlines = saved.gridlines;
  }

  /** What the grid does not hold, as it is now; it stays so, whatever becomes of the sheet. */
  save(): SavedSheet {
    return {
      id: this.id,
      formats: this.formats.save(),
      merges: [...this.merges.areas],
      validations: this.validations.entries,
      conditionals: this.conditionals.save(),
      charts: plainCopy(this.charts),
      protection: this.protection.save(),
      page: plainCopy(this.page),
      columnWidths: [...this.columnWidths],
      rowHeights: [...this.rowHeights],
      hiddenRows: [...this.hiddenRows],
      frozen: this.frozen,
      filter: this.filter,
      visibility: this.visibility,
      tabColor: this.tabColor,
      gridlines: this.gridlines,
    };
  }

  get name(): string {
    return this.grid.sheet(this.id).getName();
  }

  get visibility(): Visibility {
    // The person at the grid can hide and show sheets too.
    if (this.grid.sheet(this.id).isSheetHidden())
      return this.#visibility === 'VeryHidden' ? 'VeryHidden' : 'Hidden';
    return 'Visible';
  }

  set visibility(visibility: Visibility) {
    this.#visibility = visibility;
    this.grid.setHidden(this.id, visibility !== 'Visible');
  }

  get tabColor(): string {
    return this.#tabColor;
  }

  set tabColor(color: string) {
    this.#tabColor = color;
    this.grid.run(SetTabColorMutation.id, { color }, this.id);
  }

  get gridlines(): boolean {
    return this.#gridlines;
  }

  set gridlines(show: boolean) {
    this.#gridlines = show;
    this.grid.run(ToggleGridlinesMutation.id, { showGridlines: show ? 1 : 0 }, this.id);
  }

  freeze(rows: number, columns: number): void {
    this.frozen = { rows, columns };
    const params = {
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
    };
    this.grid.run(SetFrozenMutation.id, params, this.id);
  }

  setColumnWidth(first: number, count: number, points: number): void {
    for (let column = first; column < first + count; column++) this.columnWidths.set(column, points);
    const range = { startRow: 0, endRow: 0, startColumn: first, endColumn: first + count - 1 };
    const colWidth = points * PIXELS_PER_POINT;
    this.grid.run(SetWorksheetColWidthMutation.id, { ranges: [range], colWidth }, this.id);
  }

  setRowHeight(first: number, count: number, points: number): void {
    for (let row = first; row < first + count; row++) {
      this.rowHeights.set(row, points);
      // A row that is given a height is shown.
      this.hiddenRows.delete(row);
    }
    const range = { startRow: first, endRow: first + count - 1, startColumn: 0, endColumn: 0 };
    const rowHeight = points * PIXELS_PER_POINT;
    this.grid.run(SetWorksheetRowHeightMutation.id, { ranges: [range], rowHeight }, this.id);
  }

  /** Refuses to change contents where protection forbids it: Excel refuses the whole range for one locked cell. */
  requireUnlocked(area: Area): void {
    if (!this.protection.isOn) return;
    for (const { locked } of this.formats.within(area))
      if (locked) throw refuse.denied(`${this.name}!${formatArea(area)} is protected`);
  }

  /** Refuses what protection forbids unless the option with this name allows it. */
  require(option: string): void {
    if (!this.protection.allows(option)) throw refuse.denied(`${this.name} is protected`);
  }

  /** The one value that a property of the format has all over the area, or `null` where it differs. */
  uniform<T>(area: Area, read: (format: CellFormat) => T): T | null {
    const values = new Set([...this.formats.within(area)].map(read));
    return values.size === 1 ? [...values][0]! : null;
  }

  /** The smallest area with all contents, and with all cells that look different unless `valuesOnly`. */
  used(valuesOnly: boolean): Area | null {
    const areas = [this.cells.used(), valuesOnly ? null : this.formats.used()];
    return areas.reduce((sum, area) => (sum && area ? bounding(sum, area) : (sum ?? area)));
  }

  /** Merges an area and keeps its first content only. */
  merge(area: Area): void {
    this.merges.add(area);
    const filled = this.cells.used();
    const shared = filled && intersection(filled, area);
    if (!shared) return;
    eachCell(shared, (row, column) => {
      if (this.merges.hides(row, column)) this.cells.empty(row, column);
    });
  }

  activate(): void {
    this.grid.activate(this.id);
  }

  setNumberFormat(area: Area, numberFormat: string): void {
    this.formats.change(area, before => withProperty(before, 'numberFormat', numberFormat));
  }

  /** Takes over the number format that an entry at the grid brought along. */
  adoptNumberFormat(row: number, column: number): void {
    const pattern = this.grid.numberFormat(this.id, row, column);
    this.setNumberFormat({ row, column, rows: 1, columns: 1 }, pattern ?? 'General');
  }

  /** Brings grid up to date with contents and looks. */
  flush(): void {
    this.cells.flush();
    const { cells, columns, rows, sheet } = this.formats.takeChange();
    if (sheet) {
      const defaultStyle = univerStyle(this.formats.rest);
      this.grid.run(SetWorksheetDefaultStyleMutation.id, { defaultStyle }, this.id);
    }
    if (columns.size > 0) {
      const styled = [...columns].map(column => [column, { s: univerStyle(this.formats.column(column)) }]);
      this.grid.run(SetColDataMutation.id, { columnData: Object.fromEntries(styled) as object }, this.id);
    }
    if (rows.size > 0) {
      const styled = [...rows].map(row => [row, { s: univerStyle(this.formats.row(row)) }]);
      this.grid.run(SetRowDataMutation.id, { rowData: Object.fromEntries(styled) as object }, this.id);
    }
    for (const area of cells)
      eachCell(area, (row, column) =>
        this.cells.paint(row, column, this.grid.styleId(this.formats.at(row, column))),
      );
    this.cells.flush();
  }

  /** What events tell about a single cell. */
  valueFacts({ row, column }: Area): { value: CellValue; type: string } {
    return { value: this.cells.value(row, column), type: this.valueType(row, column) };
  }

  valueType(row: number, column: number): string {
    const value = this.cells.value(row, column);
    if (value === '') return this.cells.formula(row, column) === null ? 'Empty' : 'String';
    if (this.cells.isError(row, column)) return 'Error';
    return { string: 'String', number: 'Double', boolean: 'Boolean' }[
      typeof value as 'string' | 'number' | 'boolean'
    ];
  }
}
