import type { Ledger } from '../domain/ledger';
import type { Result } from '../domain/result';
import { SHEET_NAME } from '../messages/sheet-names';
import type { WriteOptions, WrittenEdit } from '../workbook/book';
import { readLedger } from '../workbook/read-ledger';
import { OLD_DAY_CELL, upgradeCells } from '../workbook/upgrade-cells';
import { upgradeEdit, type UpgradeEdit } from '../workbook/upgrade-edit';
import { readSheets } from './read-sheets';
import { inExcel } from './run';
import { writeEdit } from './write-edit';

/** What an upgrade would do to the open workbook, and what was entered into it. */
export interface UpgradePreview {
  readonly ledger: Ledger;
  readonly edit: UpgradeEdit;
}

/** What an upgrade would do, for people to see before; nothing is written. Two syncs, three with long registers. */
export function previewUpgrade(today: number): Promise<Result<UpgradePreview>> {
  return inExcel(async context => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    const day = worksheets
      .getItemOrNullObject(SHEET_NAME.config)
      .getUsedRangeOrNullObject(true)
      .getIntersectionOrNullObject(OLD_DAY_CELL)
      .load('formulas');
    const { identity, sheets } = await readSheets(context, upgradeCells);
    const read = readLedger(identity, name => sheets.get(name));
    // Where the day was left open, its formula gives today, which nobody chose.
    const isOpen = !day.isNullObject && String(day.formulas[0]![0]).startsWith('=');
    const ledger = isOpen ? { ...read, settings: { ...read.settings, asOf: undefined } } : read;
    const names = worksheets.items.map(({ name }) => name);
    return { ledger, edit: upgradeEdit(ledger, today, names) };
  });
}

/**
 * Upgrades the open workbook of an older schema to the present one, in twelve syncs, one more with long registers: what
 * was entered is written into new sheets, and the sheets that it stood on stay hidden under another name, so that
 * nothing is lost that people added beside it. Their registers of copies, closings and changes stay as they are.
 * `excel.workbookProtected` before anything is written; a failure half-way, or a cancellation, takes back what was
 * done, `excel.repairHalfDone` when that fails too. Example: `await upgrade(today(), { onProgress, signal })`.
 */
export async function upgrade(today: number, options: WriteOptions = {}): Promise<Result<WrittenEdit>> {
  const preview = await previewUpgrade(today);
  return preview.ok ? writeEdit(preview.value.edit, options) : preview;
}
