import { failure, success, type Result } from '../domain/excel-issue';
import type { RowPlan } from '../workbook/plan';
import { registerLines, type GrowingRegister, type NewRow } from '../workbook/register-lines';
import { growPrintAreas } from './grow-print-areas';
import { rowsPlaces, type RowsPlace } from './rows-place';
import { inExcel } from './run';
import { undoRows } from './undo-rows';
import { writeRows } from './write-rows';

/** Rows that were added, counted from 1. */
export interface AddedRows {
  readonly sheet: string;
  readonly first: number;
  readonly count: number;
  /** True when the filter of the register, or somebody, hides some of them. */
  readonly hidden: boolean;
  /** False when Excel refused to print that far down, as it may without any printer. */
  readonly printed: boolean;
}

/**
 * Adds rows, at least one, to a register below the last that is filled, in three syncs, and in two more what is printed
 * grows with them. Prepared rows keep their looks; below them rows get the same ones and their status formula. Nothing
 * that stands anywhere is overwritten. `excel.sheetMissing`, `excel.layoutChanged` and `excel.registerFull` when there
 * is no place: nothing is written then. A failure half-way takes back what was written, `excel.entriesHalfWritten` when
 * that fails too. Example: `await addRegisterRows('evidence', [{ criterion: '1.1', number: '20/UBND' }])`.
 */
export async function addRegisterRows<R extends GrowingRegister>(
  register: R,
  rows: readonly NewRow<R>[],
): Promise<Result<AddedRows>> {
  const lines = (first: number): readonly RowPlan[] => registerLines(register, rows, first);
  const found = await inExcel(context => rowsPlaces(context, [{ register, count: rows.length, lines }]));
  if (!found.ok) return found;
  const [place] = found.value as [RowsPlace];
  const written = await inExcel(context => write(context, place));
  if (!written.ok)
    return (await undoRows(place))
      ? written
      : failure({ code: 'excel.entriesHalfWritten', cause: written.issue.code });
  const { sheet, first } = place;
  const count = rows.length;
  const printed = await inExcel(context => growPrintAreas(context, [{ sheet, row: first + count - 1 }]));
  return success({
    sheet,
    first,
    count,
    hidden: place.rows.some(({ hidden }) => hidden),
    printed: printed.ok,
  });
}

async function write(context: Excel.RequestContext, place: RowsPlace): Promise<void> {
  const { application } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  writeRows(context, place);
  await context.sync();
}
