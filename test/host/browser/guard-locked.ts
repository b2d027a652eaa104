import { CustomCommandExecutionError, ICommandService, type ICommandInfo } from '@univerjs/core';
import { MessageType } from '@univerjs/design';
import {
  SetRangeValuesMutation,
  SetStyleCommand,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';
import { SetCellEditVisibleOperation, type IEditorBridgeServiceVisibleParam } from '@univerjs/sheets-ui';
import { IMessageService } from '@univerjs/ui';
import type { Area } from '../book/area';
import type { Book } from '../book/book';

const REFUSED: Readonly<Record<string, string>> = {
  vi: 'Ô này được bảo vệ. Hãy bỏ bảo vệ trang tính nếu cần sửa.',
  en: 'This cell is protected. Unprotect the sheet to change it.',
};

/** Keeps a person at the grid from changing what a protected sheet locks, and says so as Excel does. */
export function guardLocked(book: Book, language: string): void {
  const commands = book.grid.injector.get(ICommandService);
  const refuse = (): never => {
    const content = REFUSED[language.slice(0, 2)] ?? REFUSED['vi']!;
    const messages = book.grid.injector.get(IMessageService);
    messages.removeAll();
    messages.show({ type: MessageType.Warning, content });
    throw new CustomCommandExecutionError(content);
  };
  commands.beforeCommandExecuted((command, options) => {
    if (options?.['fromHost'] === true || options?.onlyLocal === true) return;
    if (opensEditor(command)) {
      if (isLocked(book, book.grid.activeSheetId, book.selection.area)) refuse();
    } else if (command.id === SetRangeValuesMutation.id) {
      const { subUnitId, cellValue, trigger } = command.params as ISetRangeValuesMutationParams;
      const sheet = book.sheetById(subUnitId);
      if (
        trigger === SetStyleCommand.id
          ? !sheet.protection.allows('allowFormatCells')
          : touchesLocked(book, subUnitId, cellValue)
      )
        refuse();
    }
  });
}

const opensEditor = ({ id, params }: ICommandInfo): boolean =>
  id === SetCellEditVisibleOperation.id && (params as IEditorBridgeServiceVisibleParam).visible;

function isLocked(book: Book, sheetId: string, { row, column }: Area): boolean {
  const sheet = book.sheetById(sheetId);
  return sheet.protection.isOn && sheet.formats.at(row, column).locked;
}

function touchesLocked(
  book: Book,
  sheetId: string,
  cellValue: ISetRangeValuesMutationParams['cellValue'],
): boolean {
  return Object.entries(cellValue ?? {}).some(([row, cells]) =>
    Object.keys(cells as object).some(column =>
      isLocked(book, sheetId, { row: Number(row), column: Number(column), rows: 1, columns: 1 }),
    ),
  );
}
