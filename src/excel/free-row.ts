import { REGISTER_CAPACITY, registerColumns, registerEntry, type Register } from '../ledger/registers';
import { registerHeader } from '../messages/register-sheets-vi';
import { SHEET_NAME } from '../messages/sheet-names';
import { textOf } from '../rules/cell';
import { filledRows } from '../workbook/found-rows';
import { REGISTER_HEADER_ROW } from '../workbook/places';
import type { SheetCells } from '../workbook/sheet-cells';
import { Stop } from './run';

const LAST_ROW = REGISTER_HEADER_ROW + REGISTER_CAPACITY;

/**
 * The first row below everything that a register holds, from 1. Formulas fill their cells even when they show nothing, so
 * they are looked at and not what they come to. Stops when a header is not in its column, and when fewer than `count`
 * rows are left. Example: `freeRow('tasks', placed(used, 'formulas'), 1)` is 5 on a new sheet.
 */
export function freeRow(register: Register, formulas: SheetCells, count: number): number {
  const headers = formulas[REGISTER_HEADER_ROW - 1] ?? [];
  const { columns } = registerEntry(register);
  const isMoved = registerColumns(register).some(
    (column, index) =>
      columns[column].kind !== 'status' &&
      textOf(headers[index] ?? null) !== registerHeader(register, column),
  );
  if (isMoved) throw new Stop({ code: 'excel.layoutChanged', names: [SHEET_NAME[register]] });
  const filledUp = filledRows(register, formulas).at(-1) ?? REGISTER_HEADER_ROW;
  const free = Math.max(0, LAST_ROW - filledUp);
  if (free < count)
    throw new Stop({ code: 'excel.registerFull', name: SHEET_NAME[register], free, needed: count });
  return filledUp + 1;
}
