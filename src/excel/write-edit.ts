import type { ExcelIssue } from '../ledger/excel-issue';
import { failure, success, type ExcelResult } from '../ledger/result';
import type { AddedRows, Undone, WriteOptions, WrittenEdit } from '../workbook/book';
import type { BookEdit } from '../workbook/book-edit';
import { makeSheets, send, type Sending } from './fill-sheets';
import { growPrintAreas } from './grow-print-areas';
import { putCells } from './held-cells';
import { look, type Before, type SheetWork } from './look';
import { inExcel } from './run';
import { protect } from './sheet-guard';
import { finishStructure, isGuarded, putNames, renameSheets } from './structure';
import { liftGuard } from './structure-guard';
import { takeBack } from './take-back';
import { inFront } from './waits';
import { undoEdit } from './undo-edit';
import { writeRows } from './write-rows';
import { writeValidation } from './write-sheet';

/**
 * Carries out an edit in the open workbook: looks how everything is in one request or two, writes in one, and in two more
 * what is printed grows with new rows. `excel.changedSince` when something is no longer as the edit expects it,
 * `excel.sheetMissing`, `excel.layoutChanged`, `excel.registerFull` and their like when there is no place: nothing is
 * written then. What protection refuses is looked at and tried once more. Behind another workbook it waits. A failure half-way takes back what was written, and where that fails too, it is told as the edit says.
 * Example: `const written = await writeEdit(edit); if (written.ok) await written.value.undo()`.
 */
export function writeEdit(edit: BookEdit, options: WriteOptions = {}): Promise<ExcelResult<WrittenEdit>> {
  return inFront(async () => {
    const written = await writeOnce(edit, options);
    // Somebody may have put protection on, or taken it off, since it was looked at; then all is as it was.
    return !written.ok && written.issue.code === 'excel.protected' ? writeOnce(edit, options) : written;
  }, options.signal);
}

async function writeOnce(edit: BookEdit, options: WriteOptions): Promise<ExcelResult<WrittenEdit>> {
  const looked = await inExcel(context => look(context, edit));
  if (!looked.ok) return looked;
  const before = looked.value;
  const trace = before.structure?.added ?? { hasBegun: false };
  const written = await carryOut(before, trace, options);
  const halfDone = (cause: ExcelIssue['code']) => failure({ code: edit.halfDone, cause });
  if (!written.ok)
    return !trace.hasBegun || (await takeBack(before)) ? written : halfDone(written.issue.code);
  const rows = before.sheets.flatMap(rowsOf);
  const lastRows = rows.map(({ sheet, first, count }) => ({ sheet, row: first + count - 1 }));
  // Without a printer it may not grow; what was written stands all the same.
  const grown = rows.length === 0 || (await inExcel(context => growPrintAreas(context, lastRows))).ok;
  const undo = (): Promise<ExcelResult<Undone>> => undoEdit(before, edit.halfDone);
  return success({ rows, printed: written.value && grown, undo });
}

/** Makes the sheets that an edit adds, then writes all the rest; gives whether print could be set up. */
async function carryOut(
  before: Before,
  trace: Sending['trace'],
  options: WriteOptions,
): Promise<ExcelResult<boolean>> {
  const { structure } = before;
  const lifted = structure && isGuarded(structure) ? await liftGuard() : success(undefined);
  if (!lifted.ok) return lifted;
  if (structure && isGuarded(structure)) trace.hasBegun = true;
  const made = structure?.edit.added.length
    ? await makeSheets(structure.edit.added, structure.added, options, {
        before: context => renameSheets(context, structure),
      })
    : success(true);
  if (!made.ok) return made;
  const written = await inExcel(context => put(context, before, trace, options));
  return written.ok ? made : written;
}

function put(
  context: Excel.RequestContext,
  { sheets, heights, structure }: Before,
  trace: Sending['trace'],
  { signal }: WriteOptions,
): Promise<void> {
  return send(context, { signal, inFront: structure !== undefined, trace }, () => {
    if (structure?.edit.added.length === 0) renameSheets(context, structure);
    if (structure) putNames(context, structure.edit.names, name => structure.names.has(name));
    for (const work of sheets) putSheet(context.workbook.worksheets.getItem(work.sheet), work);
    // Protected sheets let rows be made higher.
    for (const { sheet, first, count, height } of heights)
      context.workbook.worksheets.getItem(sheet).getRangeByIndexes(first, 0, count, 1).format.rowHeight =
        height;
    if (structure) finishStructure(context, structure);
  });
}

/** Queues all that is written to one sheet; its protection is lifted only in between. */
function putSheet(sheet: Excel.Worksheet, { guard, cells, added, edit }: SheetWork): void {
  if (guard?.isOn) sheet.protection.unprotect();
  for (const each of cells) putCells(sheet, each);
  if (added) writeRows(sheet, added.place);
  for (const each of edit?.validations ?? []) writeValidation(sheet.getRange(each.address), each);
  if (edit?.protect ?? guard?.isOn) protect(sheet, guard);
}

function rowsOf({ sheet, added }: SheetWork): AddedRows[] {
  if (!added) return [];
  const { first, lines, before } = added.place;
  const hidden = 'rows' in before && before.rows.some(row => row.hidden);
  return [{ sheet, first, count: lines.length, hidden }];
}
