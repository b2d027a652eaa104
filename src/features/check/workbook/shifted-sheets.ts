import { LEDGER_REGISTERS, type LedgerRegister, type RegisterColumn } from '../../../ledger/registers';
import { SHEET_NAME } from '../../../messages/sheet-names';
import type { FoundTable } from '../../../workbook/find/find-table';
import type { FoundLedger } from '../../../workbook/find/found-ledger';
import { areaColumn, registerColumn, SUMMARY_COLUMNS } from '../../../workbook/places';

/**
 * The sheets on which a column that was found stands elsewhere than it was made: columns were inserted, deleted or moved.
 * What is entered is read all the same. `shiftedSheets(open.found)` is `[]` for an intact workbook.
 */
export function shiftedSheets({ set, areas, summary, registers }: FoundLedger): string[] {
  const areaSheets = set.areas.filter(({ code }) =>
    isShifted(areas.get(code)?.[0]?.table, column => areaColumn(column)),
  );
  const isSummary = isShifted(summary[0]?.table, column => SUMMARY_COLUMNS.indexOf(column) + 1);
  const registerSheets = LEDGER_REGISTERS.filter(register => isRegisterShifted(register, registers));
  return [
    ...(isSummary ? [SHEET_NAME.summary] : []),
    ...areaSheets.map(({ sheet }) => sheet),
    ...registerSheets.map(register => SHEET_NAME[register]),
  ];
}

function isRegisterShifted<R extends LedgerRegister>(register: R, found: FoundLedger['registers']): boolean {
  const table: FoundTable<RegisterColumn<R>> | undefined = found[register][0]?.table;
  return isShifted(table, column => registerColumn(register, column));
}

function isShifted<Column extends string>(
  table: FoundTable<Column> | undefined,
  made: (column: Column) => number,
): boolean {
  if (!table) return false;
  return (Object.keys(table.columns) as Column[]).some(column => {
    const sought = table.columns[column];
    return sought.state === 'found' && sought.at !== made(column);
  });
}
