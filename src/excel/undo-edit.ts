import { failure, success, type ExcelResult } from '../ledger/result';
import { cell, cellFrom, cellRow, type CellAddress } from '../workbook/address';
import type { Undone } from '../workbook/book';
import type { BookEdit, HeldCells } from '../workbook/book-edit';
import { isBlank } from '../rules/cell';
import { undoneCells } from './held-cells';
import { hold } from './hold';
import type { Before, SheetWork } from './look';
import { cellOf } from './read-sheets';
import { rowsNow } from './rows-place';
import { inExcel } from './run';
import { areAsMade, askToRestore, removeMade } from './structure';
import { ask, restoreSheet, type Asked } from './take-back';

/**
 * Takes back an edit that was carried out, as far as it is still as it was written, and names the cells that are not.
 * A row that was added to a register goes as a whole or stays as a whole. Tried twice, since the cause of a failure may
 * have passed. `excel.changedSince` where something was entered on sheets that were made, or they are gone.
 */
export async function undoEdit(before: Before, halfDone: BookEdit['halfDone']): Promise<ExcelResult<Undone>> {
  const { structure } = before;
  if (structure && structure.edit.added.length > 0) {
    const made = await inExcel(context => areAsMade(context, structure));
    if (!made.ok) return made;
    if (!made.value) return failure({ code: 'excel.changedSince' });
  }
  let isWriting = false;
  const undo = () =>
    inExcel(context =>
      undoIn(context, before, () => {
        isWriting = true;
      }),
    );
  const shown = !structure || (await removeMade(structure));
  const first = await undo();
  const undone = first.ok ? first : await undo();
  if (undone.ok && shown) return success({ kept: undone.value });
  if (!undone.ok && !isWriting && shown) return undone;
  return failure({ code: halfDone, cause: undone.ok ? 'excel.busy' : undone.issue.code });
}

async function undoIn(
  context: Excel.RequestContext,
  { sheets, known, structure }: Before,
  begin: () => void,
): Promise<readonly CellAddress[]> {
  const asked = sheets.map(work => ask(context, work));
  const restoreNames = structure && askToRestore(context, structure);
  const landmarks = known.map(({ sheet, address }) =>
    context.workbook.worksheets.getItem(sheet).getRange(address).load('values'),
  );
  await context.sync();
  const moved = movedRows(known, landmarks, sheets);
  begin();
  hold(context);
  restoreNames?.();
  const kept = asked.flatMap(each => undoSheet(each, moved));
  await context.sync();
  return kept;
}

/** Queues that a sheet is as it was where it is still as it was written; gives what stays. */
function undoSheet(asked: Asked, moved: ReadonlySet<string>): CellAddress[] {
  const { work, sheet, blocks, rows } = asked;
  const parts = work.cells.map((each, index) =>
    undoneCells(each, blocks[index]!, row => moved.has(`${work.sheet} ${row}`)),
  );
  const kept = parts.flatMap(part => part.kept);
  const now = work.added ? rowsNow(work.added.place, rows!) : [];
  now.forEach((row, index) => {
    if (row.state !== 'changed') return;
    for (const column of row.columns) kept.push(cell(work.added!.place.first + index, column));
  });
  const isAll = now.every(row => row.state === 'written' || (row.state === 'gone' && row.isClear));
  restoreSheet(
    asked,
    parts.map(({ back }) => back).filter(({ before }) => before.flat().some(content => content !== null)),
    isAll ? 'all' : now.flatMap(({ state }, index) => (state === 'written' ? [index] : [])),
  );
  return kept.map(address => ({ sheet: sheet.name, address }));
}

/**
 * Rows, each behind its sheet, of which no cell that was not written holds any longer what it was known by: other rows
 * stand there now. Whoever changes one cell of several has not moved the row.
 */
function movedRows(
  known: readonly HeldCells[],
  landmarks: readonly Excel.Range[],
  sheets: readonly SheetWork[],
): ReadonlySet<string> {
  const written = new Set(
    sheets.flatMap(({ sheet, cells }) =>
      cells.flatMap(({ address, after }) => addresses(address, after).map(each => `${sheet} ${each}`)),
    ),
  );
  return new Set(
    known.flatMap(({ sheet, address, values }, index) =>
      values.flatMap((row, down) => {
        const at = cellRow(address) + down;
        const found = landmarks[index]!.values[down] as (string | number | boolean)[];
        const telling = row.flatMap((value, right) =>
          isBlank(value) || written.has(`${sheet} ${cellFrom(address, down, right)}`) ? [] : [right],
        );
        const isMoved = telling.length > 0 && telling.every(right => cellOf(found[right]!) !== row[right]);
        return isMoved ? [`${sheet} ${at}`] : [];
      }),
    ),
  );
}

/** The cells of a block into which something was written. */
function addresses(address: string, after: readonly (readonly unknown[])[]): string[] {
  return after.flatMap((row, down) =>
    row.flatMap((content, right) => (content === null ? [] : [cellFrom(address, down, right)])),
  );
}
