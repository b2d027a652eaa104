import { failure, success, type Result } from '../domain/excel-issue';
import { isFormula } from '../workbook/plan';
import { STYLES } from '../workbook/styles';
import { contentOf, type PreparedCell } from './merge-cells';
import type { RowsPlace } from './rows-place';
import { inExcel, Stop } from './run';
import { typed } from './typed';
import { undoRows } from './undo-rows';

/** A merge that was carried out, by which it can be taken back. */
export interface AppliedMerge {
  readonly cells: readonly PreparedCell[];
  readonly places: readonly RowsPlace[];
}

/**
 * Takes a merge back: the workbook holds again what it held before. `excel.changedSince` when somebody has changed since
 * what the merge wrote, and nothing is taken back then. Example: `await undoMerge(applied)`.
 */
export async function undoMerge(applied: AppliedMerge): Promise<Result<void>> {
  const same = await inExcel(context => requireUnchanged(context, applied));
  if (!same.ok) return same;
  return (await takeBackMerge(applied))
    ? success(undefined)
    : failure({ code: 'excel.entriesHalfWritten', cause: 'excel.busy' });
}

/** Takes back what a merge wrote, all or a part of it, and tells whether that worked. */
export async function takeBackMerge({ cells, places }: AppliedMerge): Promise<boolean> {
  const back = (): Promise<Result<void>> =>
    inExcel(async context => {
      context.workbook.application.suspendApiCalculationUntilNextSync();
      for (const { sheet, address, before } of cells)
        context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[before]];
      await context.sync();
    });
  // Tried twice, since the cause may have passed.
  const cellsBack = (await back()).ok || (await back()).ok;
  let rowsBack = true;
  for (const place of places) rowsBack = (await undoRows(place)) && rowsBack;
  return cellsBack && rowsBack;
}

async function requireUnchanged(
  context: Excel.RequestContext,
  { cells, places }: AppliedMerge,
): Promise<void> {
  const { worksheets } = context.workbook;
  const ranges = cells.map(({ sheet, address }) =>
    worksheets.getItem(sheet).getRange(address).load('values,formulas,numberFormat'),
  );
  const rows = places.map(({ sheet, first, lines }) =>
    worksheets
      .getItem(sheet)
      .getRangeByIndexes(first - 1, 0, lines.length, lines[0]!.cells.length)
      .load('formulas'),
  );
  await context.sync();
  const cellsSame = cells.every(({ after }, index) => {
    const range = ranges[index]!;
    return contentOf(range, String(range.numberFormat[0]![0])) === after;
  });
  const rowsSame = places.every((place, index) => isAsWritten(place, rows[index]!.formulas as unknown[][]));
  if (!cellsSame || !rowsSame) throw new Stop({ code: 'excel.changedSince' });
}

/** Whether rows hold the constants that were written into them; Excel may write a formula in a way of its own. */
function isAsWritten({ lines }: RowsPlace, found: readonly (readonly unknown[])[]): boolean {
  return lines.every(({ cells }, down) =>
    cells.every((cell, right) => {
      const { content, style } = cell!;
      if (content === null || isFormula(content)) return true;
      const written = typed(content, STYLES[style].numberFormat);
      const shown = typeof written === 'string' && written.startsWith("'") ? written.slice(1) : written;
      return found[down]![right] === shown;
    }),
  );
}
