import { MessageType } from '@univerjs/design';
import { IMessageService } from '@univerjs/ui';
import type { Book } from '../book/book';

const TOLD: Readonly<Record<string, string>> = {
  vi: 'Excel mở sổ mới trong một cửa sổ riêng; ở đây sổ được tải xuống thành tệp.',
  en: 'Excel opens the new workbook in a window of its own; here it is downloaded as a file.',
};

/** What Excel opens in another window, a person gets here as a file. */
export function handOverWorkbooks(book: Book, language: string): void {
  book.onOpenedAside = base64 => {
    const link = document.createElement('a');
    link.href = `data:application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;base64,${base64}`;
    link.download = 'so-moi.xlsx';
    link.click();
    const content = TOLD[language.slice(0, 2)] ?? TOLD['vi']!;
    book.grid.injector.get(IMessageService).show({ type: MessageType.Info, content });
  };
}
