import type { IndexSet } from '../catalogue/index-set';
import { LEDGER_REGISTERS } from '../ledger/registers';
import { SHEET_NAME, SHEET_NAMES } from '../messages/sheet-names';

/** The names of all sheets into which people enter what makes up a ledger, in the order of their tabs. */
export function ledgerSheets({ areas }: IndexSet): readonly string[] {
  return [
    SHEET_NAME.config,
    SHEET_NAME.summary,
    ...areas.map(({ sheet }) => sheet),
    ...LEDGER_REGISTERS.map(register => SHEET_NAME[register]),
  ];
}

/** The names of all sheets that can be ours; every other one is of somebody's own. */
export function plannedSheets({ areas }: IndexSet): readonly string[] {
  return [...SHEET_NAMES, ...areas.map(({ sheet }) => sheet)];
}

/** The sheets of a ledger that are not there, as in a part that was sent to somebody. */
export function missingSheets(set: IndexSet, sheets: ReadonlyMap<string, unknown>): string[] {
  return ledgerSheets(set).filter(name => !sheets.has(name));
}
