import type { MachineDay } from '../../../ledger/days';
import type { RegisterColumn } from '../../../ledger/registers';
import { SHEET_NAME } from '../../../messages/sheet-names';
import type { KnownCell } from '../../../rules/cell';
import { COPY_STATUS } from '../../../rules/words';
import { cell } from '../../../workbook/address';
import type { EntryEdit } from '../../../workbook/book-edit';
import { findRegister } from '../../../workbook/find/found-ledger';
import { certainPlace } from '../../../workbook/find/sought';
import type { SheetCells } from '../../../workbook/sheet-cells';
import { readMailed } from '../../../workbook/read-mailed';

/**
 * What the register of copies says once these were merged on a day: that, and when they came back unless it says so, in
 * the columns of these headers wherever they stand by now; nothing is written where a header cannot be found.
 */
export function mergedMarks(held: SheetCells, copies: readonly string[], day: MachineDay): EntryEdit[] {
  const { columns } = findRegister('mailed', { name: SHEET_NAME.mailed, cells: held }).table;
  const rows = readMailed(held).filter(({ copyId }) => copies.includes(copyId));
  const mark = (row: number, column: RegisterColumn<'mailed'>, after: KnownCell): EntryEdit[] => {
    const at = certainPlace(columns[column]);
    if (at === undefined) return [];
    return [
      {
        sheet: SHEET_NAME.mailed,
        address: cell(row, at),
        before: [[held[row - 1]?.[at - 1] ?? null]],
        after: [[after]],
      },
    ];
  };
  return rows.flatMap(({ row, answered }) => [
    ...(answered === null ? mark(row, 'answered', day) : []),
    ...mark(row, 'status', COPY_STATUS.merged),
  ]);
}
