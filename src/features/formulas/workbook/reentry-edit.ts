import { range } from '../../../workbook/address';
import type { BookEdit } from '../../../workbook/book-edit';
import type { SheetCells } from '../../../workbook/sheet-cells';
import { toNative } from '../../../functions/to-native';
import { SETTINGS } from '../../../workbook/places';
import { enteredAnew } from '../../check/workbook/stuck-formula';

/** Formulas one below the other whose custom function Excel has lost; rows and columns count from 0. */
export interface StuckRun {
  readonly row: number;
  readonly column: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** A sheet with such formulas. */
export interface StuckSheet {
  readonly id: string;
  readonly runs: readonly StuckRun[];
}

/** The formulas of a sheet, cells from A1 on, whose custom function Excel has lost. */
export function stuckRuns(formulas: SheetCells, values: SheetCells): StuckRun[] {
  const columns = Math.max(0, ...formulas.map(row => row.length));
  const runs: { row: number; column: number; before: string[]; after: string[] }[] = [];
  for (let column = 0; column < columns; column++)
    formulas.forEach((cells, row) => {
      const formula = cells[column] ?? null;
      const anew = enteredAnew(formula, values[row]?.[column] ?? null);
      if (anew === undefined || typeof formula !== 'string') return;
      let run = runs.at(-1);
      if (run?.column !== column || run.row + run.before.length !== row) {
        run = { row, column, before: [], after: [] };
        runs.push(run);
      }
      run.before.push(formula);
      run.after.push(anew);
    });
  return runs;
}

/** What is stuck and was so before, formula by formula. Example: `stuckAgain(now, earlier)`. */
export function stuckAgain(now: readonly StuckSheet[], earlier: readonly StuckSheet[]): StuckSheet[] {
  return cellsOf(now, earlier, true);
}

/** What is stuck and was not so before: a formula that came since has had no time yet. Example: `stuckAnew(now, earlier)`. */
export function stuckAnew(now: readonly StuckSheet[], earlier: readonly StuckSheet[]): StuckSheet[] {
  return cellsOf(now, earlier, false);
}

/** How many formulas are stuck. */
export function countStuck(stuck: readonly StuckSheet[]): number {
  return stuck.flatMap(({ runs }) => runs.flatMap(({ before }) => before)).length;
}

/** The stuck formulas that are, or are not, among others; runs that need not be taken apart stay whole. */
function cellsOf(now: readonly StuckSheet[], others: readonly StuckSheet[], among: boolean): StuckSheet[] {
  const keyOf = (id: string, { row, column, before }: StuckRun, down: number): string =>
    JSON.stringify([id, row + down, column, before[down]]);
  const keys = new Set(
    others.flatMap(({ id, runs }) => runs.flatMap(run => run.before.map((_, down) => keyOf(id, run, down)))),
  );
  return now.flatMap(({ id, runs }) => {
    const chosen = runs.flatMap(run => {
      const cells = run.before.flatMap((formula, down) =>
        keys.has(keyOf(id, run, down)) === among
          ? { row: run.row + down, column: run.column, before: [formula], after: [run.after[down]!] }
          : [],
      );
      return cells.length === run.before.length ? run : cells;
    });
    return chosen.length === 0 ? [] : [{ id, runs: chosen }];
  });
}

/**
 * Enters such formulas anew, which is how Excel finds their functions; what was changed since they were found is left
 * alone. Example: `reentryEdit([{ id: '{1}', runs: stuckRuns(formulas, values) }])`.
 */
export function reentryEdit(stuck: readonly StuckSheet[]): BookEdit {
  return {
    form: stuck.flatMap(({ id, runs }) =>
      runs.map(({ row, column, before, after }) => ({
        sheet: id,
        address: range(row + 1, column + 1, row + before.length, column + 1),
        before: before.map(formula => [formula]),
        after: after.map(formula => [formula]),
        optional: true,
      })),
    ),
    halfDone: 'excel.repairHalfDone',
  };
}

/**
 * Such formulas with functions that every Excel has in place of the custom ones; what cannot be said in them is left out.
 * `sheets` are the names of all sheets. Example: `reentryEdit(nativeRuns(stuck, names))` writes them.
 */
export function nativeRuns(stuck: readonly StuckSheet[], sheets: readonly string[]): StuckSheet[] {
  const here = { sheets, names: SETTINGS.map(([, name]) => name) };
  return stuck.flatMap(({ id, runs }) => {
    const native = runs.flatMap(({ row, column, before, after }) =>
      after.flatMap((formula, down): StuckRun[] => {
        const plain = toNative(formula.slice(1), here);
        return plain === undefined
          ? []
          : [{ row: row + down, column, before: [before[down]!], after: [`=${plain}`] }];
      }),
    );
    return native.length === 0 ? [] : [{ id, runs: native }];
  });
}
