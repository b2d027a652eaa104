import type { LedgerRegister } from '../../../ledger/registers';
import type { WrittenEdit } from '../../../workbook/book';

/** Rows that were added to a register, and what takes them back. */
export interface Added {
  readonly register: LedgerRegister;
  readonly edit: WrittenEdit;
}

/** The last rows that were added since the pane was opened: they can be taken back after other views were looked at. */
let last: Added | undefined;

export const lastAdded = (): Added | undefined => last;

/** Keeps what takes rows back; nothing once they were taken back. */
export function keepAdded(added: Added | undefined): void {
  last = added;
}
