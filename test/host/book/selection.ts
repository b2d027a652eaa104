import { SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
import type { Area } from './area';
import type { Grid } from './grid';

/** What is selected in the grid. */
export class Selection {
  constructor(private readonly grid: Grid) {}

  /** The selected area of the active sheet; A1 as long as nothing was selected. */
  get area(): Area {
    const current = this.grid.injector.get(SheetsSelectionsService).getCurrentLastSelection();
    if (!current) return { row: 0, column: 0, rows: 1, columns: 1 };
    const { startRow, startColumn, endRow, endColumn } = current.range;
    const rows = endRow - startRow + 1;
    return { row: startRow, column: startColumn, rows, columns: endColumn - startColumn + 1 };
  }

  /** Selects an area, activates its sheet and scrolls there. */
  select(sheetId: string, area: Area): void {
    if (this.grid.activeSheetId !== sheetId) this.grid.activate(sheetId);
    const range = this.grid.range(sheetId, area);
    const primary = {
      startRow: area.row,
      startColumn: area.column,
      endRow: area.row,
      endColumn: area.column,
      actualRow: area.row,
      actualColumn: area.column,
      isMerged: false,
      isMergedMainCell: false,
    };
    const selections = [{ range, primary, style: null }];
    this.grid.run(SetSelectionsOperation.id, { selections, reveal: true }, sheetId);
  }
}
