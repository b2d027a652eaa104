import { kept } from '../../../ui/kept';
import type { LedgerRegister } from '../../../ledger/registers';
import type { WrittenEdit } from '../../../workbook/book';

/** Rows that were added to a register, and what takes them back. */
interface LastAdded {
  readonly register: LedgerRegister;
  readonly edit: WrittenEdit;
}

/** The last rows that were added. */
export const lastAdded = kept<LastAdded>();
