import type { MachineDay } from '../../../ledger/days';
import type { Ledger } from '../../../ledger/ledger';
import { enteredColumns, LEDGER_REGISTERS } from '../../../ledger/registers';
import { success, type Result } from '../../../ledger/result';
import { SHEET_NAME } from '../../../messages/sheet-names';
import { range, cellRow } from '../../../workbook/address';
import type { BookEdit, EntryEdit, FirstRows, HeldCells, RegisterEdit } from '../../../workbook/book-edit';
import { ledgerChange } from './ledger-change';
import type { LogEntry } from './merge-log';
import { mergedMarks } from './merged-marks';
import type { OpenWorkbook } from '../../../workbook/open-workbook';
import type { RowPlan } from '../../../workbook/plan';
import type { SheetCells } from '../../../workbook/sheet-cells';
import { appendedLines } from '../../../workbook/sheets/register-lines';

/** What a merge came to, once everything is decided. */
export interface MergeWork {
  /** The ledger that the open workbook shall hold. */
  readonly merged: Ledger;
  /** Ids of the copies that are merged, and the day on which that is done. */
  readonly copies: readonly string[];
  readonly day: MachineDay;
  /** What is written into the log; the new rows of each register begin there. */
  readonly log: (first: FirstRows) => readonly LogEntry[];
}

/**
 * Writes what was merged into the open workbook: cells, new rows, the log, and that the copies are merged.
 * `excel.rowGone` when a row that is written to is there no longer. Example: `mergeEdit(open, work)`.
 */
export function mergeEdit({ ledger, sheets, found }: OpenWorkbook, work: MergeWork): Result<BookEdit> {
  const change = ledgerChange(ledger, work.merged, found);
  if (!change.ok) return change;
  const { entries, registers } = change.value;
  const logged = work.log(new Map()).length;
  const lines = (first: FirstRows): RowPlan[] => appendedLines('log', work.log(first));
  const log: RegisterEdit = { register: 'log', rows: { count: logged, lines } };
  const marks = (held: SheetCells): Result<EntryEdit[], never> =>
    success(mergedMarks(held, work.copies, work.day));
  return success({
    known: knownRows(entries, sheets),
    entries,
    registers: [...registers, ...(logged > 0 ? [log] : []), { register: 'mailed', marks }],
    halfDone: 'excel.entriesHalfWritten',
  });
}

/** The cells by which each row is known into which something is written, as they were read. */
function knownRows(cells: readonly EntryEdit[], sheets: OpenWorkbook['sheets']): HeldCells[] {
  const rows = new Map(
    cells.map(({ sheet, address }) => [`${sheet} ${cellRow(address)}`, { sheet, row: cellRow(address) }]),
  );
  return [...rows.values()].map(({ sheet, row }) => {
    const width = knownColumns(sheet);
    const held = sheets.get(sheet)?.[row - 1];
    return {
      sheet,
      address: range(row, 1, row, width),
      values: [Array.from({ length: width }, (_, column) => held?.[column] ?? null)],
    };
  });
}

/** The code of a criterion, all that was entered into a row of a register. */
function knownColumns(sheet: string): number {
  const register = LEDGER_REGISTERS.find(each => SHEET_NAME[each] === sheet);
  return register ? enteredColumns(register).length : 1;
}
