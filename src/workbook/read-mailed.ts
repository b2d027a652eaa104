import { textOf, type Cell } from '../rules/cell';
import { standingRows } from './found-rows';
import type { SheetCells } from './sheet-cells';

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
  return standingRows('mailed', cells)
    .map(({ row, cells: { recipient, copyId, file, sent, answered, status } }) => ({
      row,
      recipient: textOf(recipient),
      copyId: textOf(copyId),
      file: textOf(file),
      sent,
      answered,
      status: textOf(status),
    }))
    .filter(({ copyId }) => copyId !== '');
}
