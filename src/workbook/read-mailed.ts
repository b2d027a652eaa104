import { textOf, type Cell } from '../rules/cell';
import { filledRows } from './found-rows';
import { REGISTER_COLUMNS, type RegisterColumn } from './places';
import type { SheetCells } from './read-ledger';

/** A copy that was sent, as its register says. */
export interface MailedCopy {
  /** Where it stands in the sheet, from 1. */
  readonly row: number;
  readonly recipient: string;
  readonly copyId: string;
  readonly file: string;
  readonly sent: Cell;
  readonly answered: Cell;
  /** One of `COPY_STATUS`, or what somebody wrote there. */
  readonly status: string;
}

/** The copies in the sheet of what was sent; rows without an id are left out. Example: `readMailed(cells)[0].copyId`. */
export function readMailed(cells: SheetCells | undefined): MailedCopy[] {
  return filledRows('mailed', cells).flatMap(row => {
    const read = (column: RegisterColumn<'mailed'>): Cell =>
      cells?.[row - 1]?.[REGISTER_COLUMNS.mailed.indexOf(column)] ?? null;
    const copyId = textOf(read('copyId'));
    if (copyId === '') return [];
    return [
      {
        row,
        recipient: textOf(read('recipient')),
        copyId,
        file: textOf(read('file')),
        sent: read('sent'),
        answered: read('answered'),
        status: textOf(read('status')),
      },
    ];
  });
}
