import type { ReckoningDay } from '../../ledger/days';
import { registerColumns, type Register } from '../../ledger/registers';
import { constantOf } from '../../rules/cell';
import type { Grid } from '../grid';
import { registerColumn } from '../places';
import { columnStyle } from './register-looks';
import { statusFormula, statusText, type EnteredRow } from './register-status';

/** Sets one row of a register: what was entered, in the looks of its columns, its status, and its height. */
export function registerRow(
  grid: Grid,
  register: Register,
  row: number,
  entered: EnteredRow,
  today: ReckoningDay,
): void {
  registerColumns(register).forEach((key, index) => {
    const value = entered[key] ?? null;
    grid.set(row, index + 1, columnStyle(register, key), constantOf(value));
  });
  const formula = statusFormula(register, row);
  if (formula !== undefined)
    grid.set(row, registerColumn(register, 'status'), 'status', {
      formula,
      value: statusText(register, entered, today),
    });
  grid.fit(row);
}
