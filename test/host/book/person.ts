import {
  ICommandService,
  ObjectMatrix,
  type ICellData,
  type ICommandInfo,
  type IExecutionOptions,
  type IObjectMatrixPrimitiveType,
  type Nullable,
} from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  type IInsertSheetMutationParams,
  type IRemoveSheetMutationParams,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';
import { Bounds, type Area } from './area';
import { formatArea } from './address';
import type { Book } from './book';

/**
 * Hears what happens to the grid and raises Excel's events for it. What the host writes itself is known before it
 * gets there; `onEdit` is called for what a person at the grid has done.
 */
export function hearPerson(book: Book, onEdit: () => void): void {
  const commands = book.grid.injector.get(ICommandService);
  let active = book.grid.activeSheetId;
  let facts: ReturnType<typeof before> = null;
  commands.beforeCommandExecuted((command, options) => {
    if (isEntry(command, options)) facts = before(book, command.params as ISetRangeValuesMutationParams);
  });
  commands.onCommandExecuted((command, options) => {
    if (isEntry(command, options)) {
      entered(book, command.params as ISetRangeValuesMutationParams, facts);
      onEdit();
    } else if (command.id === SetSelectionsOperation.id) {
      const address = formatArea(book.selection.area);
      book.events.raise('SelectionChanged', book.grid.activeSheetId, () => ({ address }));
      onEdit();
    } else if (command.id === SetWorksheetActiveOperation.id && active !== book.grid.activeSheetId) {
      book.events.raise('Deactivated', active);
      active = book.grid.activeSheetId;
      book.events.raise('Activated', active);
      onEdit();
    } else if (command.id === InsertSheetMutation.id && !isHost(options)) {
      book.events.raise('Added', (command.params as IInsertSheetMutationParams).sheet.id, local);
      onEdit();
    } else if (command.id === RemoveSheetMutation.id && !isHost(options)) {
      book.events.raise('Deleted', (command.params as IRemoveSheetMutationParams).subUnitId, local);
      onEdit();
    }
  });
}

const local = (): object => ({ source: 'Local' });

const isHost = (options?: IExecutionOptions): boolean => options?.['fromHost'] === true;

/** Whether a person entered something; Univer writes results of formulas with the same command, but only locally. */
const isEntry = ({ id }: ICommandInfo, options?: IExecutionOptions): boolean =>
  id === SetRangeValuesMutation.id && options?.onlyLocal !== true && !isHost(options);

function before(book: Book, { subUnitId, cellValue }: ISetRangeValuesMutationParams) {
  const area = reached(cellValue);
  return area && area.rows * area.columns === 1 ? book.sheetById(subUnitId).valueFacts(area) : null;
}

function entered(
  book: Book,
  { subUnitId, cellValue }: ISetRangeValuesMutationParams,
  facts: ReturnType<typeof before>,
): void {
  const sheet = book.sheetById(subUnitId);
  new ObjectMatrix<Nullable<ICellData>>(cellValue).forValue((row, column, cell) => {
    // An entry such as a date brings its number format along.
    if (cell?.s) sheet.adoptNumberFormat(row, column);
  });
  const area = reached(cellValue);
  if (area) book.tellChanged(sheet, area, facts, 'Unknown');
}

/** The smallest area around all cells whose contents are set. */
function reached(cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>): Area | null {
  const bounds = new Bounds();
  new ObjectMatrix<Nullable<ICellData>>(cellValue).forValue((row, column, cell) => {
    if (cell && cell.v === undefined && cell.f === undefined && cell.p === undefined) return;
    bounds.add(row, column);
  });
  return bounds.area;
}
