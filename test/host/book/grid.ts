import {
  ICommandService,
  IUniverInstanceService,
  mergeWorksheetSnapshotWithDefault,
  Tools,
  UniverInstanceType,
  type IExecutionOptions,
  type Injector,
  type IRange,
  type Univer,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
} from '@univerjs/sheets';
import { MAX_COLUMNS, MAX_ROWS, type Area } from './area';
import { BusyCells } from './busy-cells';
import type { CellFormat } from './cell-format';
import { plainCopy } from './plain-copy';
import { univerStyle } from './univer-style';

/** Marks what the host itself does to the grid, as opposed to the person at the grid. */
export const FROM_HOST = { fromHost: true };
/** The same where Univer would switch to the sheet, as it does not for what comes from another person. */
const IN_BACKGROUND = { ...FROM_HOST, fromCollab: true };

const ROW_COUNT = 200;
const COLUMN_COUNT = 30;

/** Formulas that the engine can read: it need not read them once more for every workbook. */
const readable = new Set<string>();

/** Univer's workbook and the commands that the host gives it. */
export class Grid {
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly busy = new BusyCells();
  readonly #lexer: LexerTreeBuilder;
  readonly #styleIds = new Map<CellFormat, string>();

  constructor(univer: Univer) {
    this.injector = univer.__getInjector();
    const existing = this.injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (!existing) throw new Error('Univer has no workbook');
    this.workbook = existing;
    this.#lexer = this.injector.get(LexerTreeBuilder);
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  sheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`the grid has no sheet ${sheetId}`);
    return sheet;
  }

  get sheetIds(): string[] {
    return this.workbook.getSheets().map(sheet => sheet.getSheetId());
  }

  get activeSheetId(): string {
    return this.workbook.getActiveSheet()?.getSheetId() ?? this.sheetIds[0]!;
  }

  /** Runs a command or mutation on the workbook, or on one of its sheets. */
  run(id: string, params: object, subUnitId?: string, options: IExecutionOptions = FROM_HOST): void {
    const place = { unitId: this.unitId, ...(subUnitId === undefined ? {} : { subUnitId }) };
    this.injector.get(ICommandService).syncExecuteCommand(id, { ...place, ...params }, options);
  }

  addSheet(id: string, name: string): void {
    const sheet = mergeWorksheetSnapshotWithDefault({
      id,
      name,
      rowCount: ROW_COUNT,
      columnCount: COLUMN_COUNT,
    });
    this.run(InsertSheetMutation.id, { index: this.sheetIds.length, sheet }, undefined, IN_BACKGROUND);
  }

  setHidden(sheetId: string, isHidden: boolean): void {
    this.run(SetWorksheetHideMutation.id, { hidden: isHidden ? 1 : 0 }, sheetId, IN_BACKGROUND);
  }

  removeSheet(subUnitId: string): void {
    const sheet = this.sheet(subUnitId);
    this.run(RemoveSheetMutation.id, { subUnitName: sheet.getName() }, subUnitId);
  }

  activate(sheetId: string): void {
    this.run(SetWorksheetActiveOperation.id, {}, sheetId);
  }

  /** Whether the engine can read the formula. Asked in this way, its cache learns nothing, for it knows no names yet. */
  readonly isFormula = (formula: string): boolean => {
    const isReadable = readable.has(formula) || typeof this.#lexer.treeBuilder(formula, false) !== 'string';
    if (isReadable) readable.add(formula);
    return isReadable;
  };

  /** By which id the cells of this workbook refer to a format. */
  styleId(format: CellFormat): string {
    let id = this.#styleIds.get(format);
    if (id === undefined) {
      const style = Tools.removeNull(plainCopy(univerStyle(format)));
      this.#styleIds.set(format, (id = this.workbook.getStyles().setValue(style)!));
    }
    return id;
  }

  /** The number format that a cell of the grid has, if it has one. */
  numberFormat(sheetId: string, row: number, column: number): string | undefined {
    const cell = this.sheet(sheetId).getCellRaw(row, column);
    return this.workbook.getStyles().getStyleByCell(cell)?.n?.pattern;
  }

  /** The part of an area that the grid of this sheet shows, as Univer writes ranges. */
  range(sheetId: string, area: Area): IRange {
    const sheet = this.sheet(sheetId);
    const rows = area.rows === MAX_ROWS ? sheet.getRowCount() : area.rows;
    const columns = area.columns === MAX_COLUMNS ? sheet.getColumnCount() : area.columns;
    return {
      startRow: area.row,
      startColumn: area.column,
      endRow: area.row + rows - 1,
      endColumn: area.column + columns - 1,
    };
  }
}
