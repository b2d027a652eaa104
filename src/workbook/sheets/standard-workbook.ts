import { reckoningDay, type MachineDay } from '../../ledger/days';
import type { Ledger } from '../../ledger/ledger';
import { ALL_REGISTERS } from '../../ledger/registers';
import { scoreLedger } from '../../scores/scores';
import { SHEET_NAME } from '../../messages/sheet-names';
import { SUMMARY_TEXT } from '../../messages/workbook-vi';
import { absolute, onSheet } from '../address';
import { areaSheet } from './area-sheet';
import { configSheet } from './config-sheet';
import type { Dialect } from '../dialect';
import { guideSheet } from './guide-sheet';
import { settingCell, SETTINGS } from '../places';
import type { NamePlan, WorkbookPlan } from '../plan';
import { registerSheet } from './register-sheet';
import { summarySheet } from './summary-sheet';
import { systemSheet } from './system-sheet';

/**
 * The whole standard workbook (design, section 4) for what was entered so far. `today`, a serial number, decides
 * the values that statuses have while the configuration leaves the day open. Pure and deterministic.
 * Example: `standardWorkbook(newLedger(start), 46053, 'live').sheets.length` is 18 for eight areas.
 */
export function standardWorkbook(ledger: Ledger, today: MachineDay, dialect: Dialect): WorkbookPlan {
  const day = reckoningDay(ledger.settings, today);
  const scores = scoreLedger(ledger, day);
  return {
    title: `${SUMMARY_TEXT.title}${ledger.settings.year}`,
    sheets: [
      guideSheet(ledger),
      configSheet(ledger, day),
      summarySheet(ledger, scores, day, dialect),
      ...ledger.set.areas.map(area => areaSheet(ledger, scores, area, dialect)),
      ...ALL_REGISTERS.map(register => registerSheet(register, ledger, day)),
      systemSheet(ledger),
    ],
    names: settingNames(),
    protected: true,
  };
}

/** The names of the workbook by which formulas reach settings. */
export function settingNames(): NamePlan[] {
  return SETTINGS.map(([setting, name]) => ({
    name,
    refersTo: onSheet(SHEET_NAME.config, absolute(settingCell(setting))),
  }));
}
