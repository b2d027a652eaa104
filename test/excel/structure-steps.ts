import type { DamageIssue } from '../../src/features/check/domain/damage-issue';
import { success, type Result } from '../../src/ledger/result';
import { readStructure } from '../../src/excel/read-structure';
import { writeEdit } from '../../src/excel/write-edit';
import type { WrittenEdit } from '../../src/workbook/book';
import { findDamage } from '../../src/features/check/workbook/damage';
import type { Dialect } from '../../src/workbook/dialect';
import {
  countDialects as countIn,
  dialectCells,
  dialectEdit,
  type DialectCounts,
} from '../../src/features/formulas/workbook/dialect-cells';
import type { FoundStructure } from '../../src/workbook/found-structure';
import type { OpenWorkbook } from '../../src/workbook/open-workbook';
import { repairEdit, type RepairEdit } from '../../src/features/check/workbook/repair-edit';

/** What the pane does with the structure of the open workbook, step by step. */
async function of<T>(open: OpenWorkbook, work: (structure: FoundStructure) => T): Promise<Result<T>> {
  const read = await readStructure(open);
  return read.ok ? success(work(read.value)) : read;
}

export const damageOf = (open: OpenWorkbook): Promise<Result<DamageIssue[]>> =>
  of(open, structure => findDamage(open.ledger, structure).map(({ issue }) => issue));
export const previewRepair = (open: OpenWorkbook): Promise<Result<RepairEdit>> =>
  of(open, structure => repairEdit(open.ledger, structure));
export const countDialects = (open: OpenWorkbook): Promise<Result<DialectCounts>> =>
  of(open, structure => countIn(dialectCells(open.ledger, structure)));
export const switched = (open: OpenWorkbook, to: Dialect): Promise<Result<RepairEdit>> =>
  of(open, structure => dialectEdit(dialectCells(open.ledger, structure), structure, to));

/** How many formulas were written in another dialect. */
export async function switchDialect(open: OpenWorkbook, to: Dialect): Promise<Result<number>> {
  const edit = await switched(open, to);
  if (!edit.ok) return edit;
  const { length } = edit.value.form;
  const written: Result<WrittenEdit | undefined> =
    length === 0 ? success(undefined) : await writeEdit(edit.value);
  return written.ok ? success(length) : written;
}
