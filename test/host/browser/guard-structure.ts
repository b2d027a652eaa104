import { CustomCommandExecutionError, ICommandService } from '@univerjs/core';
import { MessageType } from '@univerjs/design';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import { IMessageService } from '@univerjs/ui';
import type { Book } from '../book/book';

const REFUSED: Readonly<Record<string, string>> = {
  vi: 'Cấu trúc sổ làm việc được bảo vệ. Hãy bỏ bảo vệ nếu cần thêm, đổi tên, di chuyển hoặc xóa trang.',
  en: 'The workbook structure is protected. Unprotect it to add, rename, move or delete sheets.',
};

const CHANGES: readonly string[] = [
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetTabColorMutation.id,
  SetWorksheetHideMutation.id,
  SetWorksheetNameMutation.id,
  SetWorksheetOrderMutation.id,
];

/** Keeps a person at the grid from changing sheets while the structure is protected, and says so as Excel does. */
export function guardStructure(book: Book, language: string): void {
  book.grid.injector.get(ICommandService).beforeCommandExecuted(({ id }, options) => {
    if (!book.protection.isOn || !CHANGES.includes(id) || options?.['fromHost'] === true) return;
    const content = REFUSED[language.slice(0, 2)] ?? REFUSED['vi']!;
    const messages = book.grid.injector.get(IMessageService);
    messages.removeAll();
    messages.show({ type: MessageType.Warning, content });
    throw new CustomCommandExecutionError(content);
  });
}
