import { success, type Result } from '../domain/result';
import type { Dialect } from '../workbook/dialect';
import { dialectCells, dialectEdit, type DialectCell } from '../workbook/dialect-cells';
import { readStructure } from './read-structure';
import type { OpenWorkbook } from '../workbook/open-workbook';
import { inExcel } from './run';
import { writeEdit } from './write-edit';

/** How many formulas of the open workbook are written in each dialect; `other` ones in neither, as when typed over. */
export interface DialectCounts {
  readonly live: number;
  readonly native: number;
  readonly other: number;
}

/** Counts the formulas of the open workbook by their dialect, in two syncs. A copy that was sent has none to count. */
export function countDialects(open: OpenWorkbook): Promise<Result<DialectCounts>> {
  return inExcel(async context => countsOf(dialectCells(open.ledger, await readStructure(context, open))));
}

/**
 * Writes the formulas of the open workbook in one dialect, and tells how many it wrote: five syncs, two when there is
 * nothing to write. Only formulas that stand there in the other dialect are written, nothing that somebody typed over
 * one. `excel.changedSince` when a cell changed meanwhile, with nothing written; a failure half-way takes back what was
 * written, `excel.repairHalfDone` when that fails too. Example: `await switchDialect(open, 'native')`.
 */
export async function switchDialect(open: OpenWorkbook, to: Dialect): Promise<Result<number>> {
  const planned = await inExcel(async context => {
    const structure = await readStructure(context, open);
    return dialectEdit(dialectCells(open.ledger, structure), structure, to);
  });
  if (!planned.ok) return planned;
  const count = planned.value.form.length;
  if (count === 0) return success(0);
  const written = await writeEdit(planned.value);
  return written.ok ? success(count) : written;
}

function countsOf(cells: readonly DialectCell[]): DialectCounts {
  const of = (dialect: Dialect | undefined): number => cells.filter(each => each.dialect === dialect).length;
  return { live: of('live'), native: of('native'), other: of(undefined) };
}
