import type { MachineDay } from '../../../ledger/days';
import { isFormulaText } from '../../../rules/formula-tokens';
import { withIndexYears } from '../../../ledger/index-year';
import type { Ledger } from '../../../ledger/ledger';
import type { Result } from '../../../ledger/result';
import { SHEET_NAME } from '../../../messages/sheet-names';
import { openedWorkbook } from '../../../workbook/open-workbook';
import { OLD_DAY_CELL, upgradeCells } from '../../../workbook/upgrade-cells';
import { upgradeEdit, type UpgradeEdit } from '../workbook/upgrade-edit';
import { dialectHere } from '../../../excel/capabilities';
import { readSheets } from '../../../excel/read-sheets';
import { inExcel } from '../../../excel/run';

/** What an upgrade would do to the open workbook, and what was entered into it. */
export interface UpgradePreview {
  readonly ledger: Ledger;
  readonly edit: UpgradeEdit;
}

/** What an upgrade would do, for people to see before; nothing is written. Two syncs, three with long registers. */
export function previewUpgrade(today: MachineDay): Promise<Result<UpgradePreview>> {
  return inExcel(async context => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    const day = worksheets
      .getItemOrNullObject(SHEET_NAME.config)
      .getUsedRangeOrNullObject(true)
      .getIntersectionOrNullObject(OLD_DAY_CELL)
      .load('formulas');
    const { ledger: read } = openedWorkbook(await readSheets(context, upgradeCells));
    // Where the day was left open, its formula gives today, which nobody chose.
    const isOpen = !day.isNullObject && isFormulaText(day.formulas[0]![0]);
    const ledger = isOpen ? { ...read, settings: { ...read.settings, asOf: undefined } } : read;
    const names = worksheets.items.map(({ name }) => name);
    return { ledger, edit: upgradeEdit(withIndexYears(ledger), today, names, dialectHere()) };
  });
}
