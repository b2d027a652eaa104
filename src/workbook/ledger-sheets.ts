import type { IndexSet } from '../catalogue/index-set';
import { SHEET_NAME } from '../messages/sheet-names';

/** The registers whose rows are part of a ledger. */
export const LEDGER_REGISTERS = ['evidence', 'remediation', 'tasks', 'reports'] as const;

/** The names of all sheets into which people enter what makes up a ledger, in the order of their tabs. */
export function ledgerSheets({ areas }: IndexSet): readonly string[] {
  return [
    SHEET_NAME.config,
    SHEET_NAME.summary,
    ...areas.map(({ sheet }) => sheet),
    ...LEDGER_REGISTERS.map(register => SHEET_NAME[register]),
  ];
}
